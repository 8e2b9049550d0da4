/** Boilerplate of pages in English: one entry a line, as `[text, kind], // source`; what the groups and sources mean stands in `../boilerplate-lists.ts`. */
import type {Lists} from '../boilerplate-lists.js'

export const boilerplate: Lists = {
  heads: [
    ['across the web', 'story-teasers'], // usage
    ['all news', 'story-teasers'], // aeb wcxb
    ['all stories', 'story-teasers'], // usage
    ['all videos', 'story-teasers'], // aeb wcxb
    ['also in the news', 'story-teasers'], // usage
    ['also in this section', 'story-teasers'], // usage
    ['also of interest', 'story-teasers'], // usage
    ['also on', 'story-teasers'], // usage
    ['also read', 'story-teasers'], // usage
    ['also see', 'story-teasers'], // usage
    ['around the web', 'story-teasers'], // usage
    ['articles you may like', 'story-teasers'], // usage
    ['deals of the day', 'story-teasers'], // usage
    ['discover more', 'story-teasers'], // usage
    ['dive deeper', 'story-teasers'], // fundus
    ["don't miss", 'story-teasers'], // aeb fundus
    ["don't miss out", 'story-teasers'], // usage
    ["don't miss this", 'story-teasers'], // usage
    ['dont miss', 'story-teasers'], // usage
    ['editor picks', 'story-teasers'], // usage
    ["editor's choice", 'story-teasers'], // fundus
    ["editor's pick", 'story-teasers'], // usage
    ["editor's picks", 'story-teasers'], // fundus
    ['editors picks', 'story-teasers'], // usage
    ["editors' choice", 'story-teasers'], // usage
    ["editors' picks", 'story-teasers'], // aeb
    ['elsewhere on the web', 'story-teasers'], // usage
    ['essential reading', 'story-teasers'], // usage
    ['explore further', 'story-teasers'], // aeb
    ['explore more', 'story-teasers'], // usage
    ['explore more on these topics', 'story-teasers'], // usage
    ['explore more stories', 'story-teasers'], // usage
    ['featured', 'story-teasers'], // aeb fundus wcxb
    ['featured articles', 'story-teasers'], // usage
    ['featured content', 'story-teasers'], // usage
    ['featured news', 'story-teasers'], // usage
    ['featured posts', 'story-teasers'], // usage
    ['featured stories', 'story-teasers'], // usage
    ['featured video', 'story-teasers'], // aeb
    ['featured videos', 'story-teasers'], // usage
    ['for you', 'story-teasers'], // fundus
    ['from around the site', 'story-teasers'], // usage
    ['from around the web', 'story-teasers'], // usage
    ['from our network', 'story-teasers'], // usage
    ['from our partners', 'story-teasers'], // usage
    ['from the archive', 'story-teasers'], // usage
    ['from the archives', 'story-teasers'], // usage
    ['from the homepage', 'story-teasers'], // usage
    ['from the web', 'story-teasers'], // usage
    ['further reading', 'story-teasers'], // usage
    ['go deeper', 'story-teasers'], // usage
    ['good deals', 'story-teasers'], // aeb
    ['headlines', 'story-teasers'], // aeb fundus
    ['hot right now', 'story-teasers'], // usage
    ['hot topics', 'story-teasers'], // aeb fundus
    ['icymi', 'story-teasers'], // usage
    ['in case you missed it', 'story-teasers'], // usage
    ['in other news', 'story-teasers'], // usage
    ['in photos', 'story-teasers'], // usage
    ['in pictures', 'story-teasers'], // aeb
    ['in the spotlight', 'story-teasers'], // usage
    ['in this section', 'story-teasers'], // usage
    ['in this series', 'story-teasers'], // usage
    ['in this story', 'story-teasers'], // usage
    ['just in', 'story-teasers'], // fundus
    ['just watched', 'story-teasers'], // aeb
    ['keep reading', 'story-teasers'], // fundus wcxb
    ['latest', 'story-teasers'], // aeb fundus wcxb
    ['latest articles', 'story-teasers'], // fundus
    ['latest features', 'story-teasers'], // usage
    ['latest from', 'story-teasers'], // usage
    ['latest galleries', 'story-teasers'], // aeb
    ['latest headlines', 'story-teasers'], // aeb
    ['latest in', 'story-teasers'], // usage
    ['latest news', 'story-teasers'], // aeb wcxb
    ['latest posts', 'story-teasers'], // fundus
    ['latest reviews', 'story-teasers'], // wcxb
    ['latest stories', 'story-teasers'], // aeb fundus
    ['latest updates', 'story-teasers'], // wcxb
    ['latest video', 'story-teasers'], // usage
    ['latest videos', 'story-teasers'], // aeb fundus
    ['latest world news', 'story-teasers'], // usage
    ['load more stories', 'story-teasers'], // usage
    ['more analysis', 'story-teasers'], // usage
    ['more articles', 'story-teasers'], // usage
    ['more business news', 'story-teasers'], // aeb
    ['more by this author', 'story-teasers'], // usage
    ['more coverage', 'story-teasers'], // aeb
    ['more features', 'story-teasers'], // usage
    ['more from author', 'story-teasers'], // usage
    ['more from our partners', 'story-teasers'], // usage
    ['more from the author', 'story-teasers'], // usage
    ['more from the site', 'story-teasers'], // usage
    ['more from the web', 'story-teasers'], // usage
    ['more from this author', 'story-teasers'], // usage
    ['more from this section', 'story-teasers'], // usage
    ['more from us', 'story-teasers'], // usage
    ['more headlines', 'story-teasers'], // usage
    ['more like this', 'story-teasers'], // usage
    ['more local news', 'story-teasers'], // usage
    ['more must-reads', 'story-teasers'], // usage
    ['more news', 'story-teasers'], // fundus
    ['more on this', 'story-teasers'], // wcxb
    ['more on this story', 'story-teasers'], // aeb
    ['more on this subject', 'story-teasers'], // usage
    ['more on this topic', 'story-teasers'], // usage
    ['more opinion', 'story-teasers'], // usage
    ['more posts', 'story-teasers'], // usage
    ['more recent stories', 'story-teasers'], // usage
    ['more related stories', 'story-teasers'], // usage
    ['more sport', 'story-teasers'], // usage
    ['more sports', 'story-teasers'], // aeb
    ['more stories', 'story-teasers'], // aeb fundus
    ['more stories like this', 'story-teasers'], // usage
    ['more to discover', 'story-teasers'], // usage
    ['more to explore', 'story-teasers'], // wcxb
    ['more to read', 'story-teasers'], // usage
    ['more top stories', 'story-teasers'], // usage
    ['more videos', 'story-teasers'], // aeb wcxb
    ['more world news', 'story-teasers'], // usage
    ['most commented', 'story-teasers'], // usage
    ['most discussed', 'story-teasers'], // usage
    ['most emailed', 'story-teasers'], // usage
    ['most popular', 'story-teasers'], // aeb fundus
    ['most popular articles', 'story-teasers'], // usage
    ['most popular stories', 'story-teasers'], // usage
    ['most read', 'story-teasers'], // aeb fundus
    ['most read articles', 'story-teasers'], // usage
    ['most read stories', 'story-teasers'], // aeb
    ['most recent', 'story-teasers'], // fundus
    ['most recent stories', 'story-teasers'], // usage
    ['most shared', 'story-teasers'], // usage
    ['most talked about', 'story-teasers'], // usage
    ['most viewed', 'story-teasers'], // aeb
    ['most viewed stories', 'story-teasers'], // usage
    ['most watched', 'story-teasers'], // aeb
    ['must listen', 'story-teasers'], // aeb
    ['must read', 'story-teasers'], // fundus
    ['must reads', 'story-teasers'], // usage
    ['must see', 'story-teasers'], // usage
    ['must watch', 'story-teasers'], // aeb
    ['must-read', 'story-teasers'], // usage
    ['must-reads', 'story-teasers'], // usage
    ['new videos', 'story-teasers'], // usage
    ['news in pictures', 'story-teasers'], // usage
    ['next article', 'story-teasers'], // aeb fundus
    ['next in', 'story-teasers'], // usage
    ['next news', 'story-teasers'], // usage
    ['next on', 'story-teasers'], // usage
    ['next post', 'story-teasers'], // aeb wcxb
    ['next story', 'story-teasers'], // aeb
    ['next up', 'story-teasers'], // usage
    ['now trending', 'story-teasers'], // usage
    ['on our radar', 'story-teasers'], // aeb
    ['on the web', 'story-teasers'], // usage
    ['other articles', 'story-teasers'], // usage
    ['other news', 'story-teasers'], // usage
    ['other stories', 'story-teasers'], // usage
    ['other top stories', 'story-teasers'], // usage
    ['others also read', 'story-teasers'], // usage
    ['our partners', 'story-teasers'], // fundus wcxb
    ['our picks', 'story-teasers'], // usage
    ['people also read', 'story-teasers'], // usage
    ['photo galleries', 'story-teasers'], // usage
    ['photo of the day', 'story-teasers'], // aeb
    ['picks for you', 'story-teasers'], // usage
    ['popular', 'story-teasers'], // aeb fundus
    ['popular articles', 'story-teasers'], // usage
    ['popular in the community', 'story-teasers'], // usage
    ['popular news', 'story-teasers'], // usage
    ['popular now', 'story-teasers'], // usage
    ['popular on the site', 'story-teasers'], // usage
    ['popular posts', 'story-teasers'], // aeb wcxb
    ['popular reads', 'story-teasers'], // usage
    ['popular stories', 'story-teasers'], // usage
    ['popular videos', 'story-teasers'], // usage
    ['previous article', 'story-teasers'], // aeb wcxb
    ['previous post', 'story-teasers'], // aeb wcxb
    ['previous story', 'story-teasers'], // usage
    ['promoted stories', 'story-teasers'], // usage
    ['quick read', 'story-teasers'], // usage
    ['quick reads', 'story-teasers'], // usage
    ['read next', 'story-teasers'], // aeb fundus
    ['read on', 'story-teasers'], // usage
    ['read these next', 'story-teasers'], // usage
    ['read this next', 'story-teasers'], // aeb
    ['readers also liked', 'story-teasers'], // usage
    ['recent', 'story-teasers'], // aeb fundus
    ['recent articles', 'story-teasers'], // aeb
    ['recent comments', 'story-teasers'], // wcxb
    ['recent headlines', 'story-teasers'], // usage
    ['recent news', 'story-teasers'], // usage
    ['recent posts', 'story-teasers'], // fundus wcxb
    ['recent stories', 'story-teasers'], // usage
    ['recently published', 'story-teasers'], // usage
    ['recommended', 'story-teasers'], // aeb fundus wcxb
    ['recommended articles', 'story-teasers'], // usage
    ['recommended content', 'story-teasers'], // usage
    ['recommended for you', 'story-teasers'], // aeb wcxb
    ['recommended posts', 'story-teasers'], // usage
    ['recommended reading', 'story-teasers'], // wcxb
    ['recommended reads', 'story-teasers'], // usage
    ['recommended stories', 'story-teasers'], // usage
    ['recommended videos', 'story-teasers'], // fundus
    ['related', 'story-teasers'], // aeb fundus wcxb
    ['related article', 'story-teasers'], // usage
    ['related articles', 'story-teasers'], // aeb fundus wcxb
    ['related content', 'story-teasers'], // wcxb
    ['related coverage', 'story-teasers'], // usage
    ['related guides', 'story-teasers'], // usage
    ['related items', 'story-teasers'], // usage
    ['related links', 'story-teasers'], // aeb
    ['related news', 'story-teasers'], // aeb
    ['related post', 'story-teasers'], // fundus
    ['related posts', 'story-teasers'], // fundus wcxb
    ['related press releases', 'story-teasers'], // usage
    ['related reading', 'story-teasers'], // usage
    ['related reports', 'story-teasers'], // usage
    ['related stories', 'story-teasers'], // aeb fundus wcxb
    ['related story', 'story-teasers'], // usage
    ['related topics and stories', 'story-teasers'], // usage
    ['related video', 'story-teasers'], // usage
    ['related videos', 'story-teasers'], // usage
    ['see more stories', 'story-teasers'], // usage
    ['selected for you', 'story-teasers'], // usage
    ['show more stories', 'story-teasers'], // usage
    ['similar articles', 'story-teasers'], // usage
    ['similar news', 'story-teasers'], // usage
    ['similar posts', 'story-teasers'], // usage
    ['similar stories', 'story-teasers'], // usage
    ['sponsored stories', 'story-teasers'], // usage
    ['staff picks', 'story-teasers'], // usage
    ['stories for you', 'story-teasers'], // usage
    ['stories from our partners', 'story-teasers'], // usage
    ['stories you may like', 'story-teasers'], // usage
    ['stories you might like', 'story-teasers'], // usage
    ['suggested articles', 'story-teasers'], // usage
    ['suggested posts', 'story-teasers'], // usage
    ['suggested reading', 'story-teasers'], // usage
    ['suggested stories', 'story-teasers'], // usage
    ['the latest', 'story-teasers'], // fundus
    ["this week's top stories", 'story-teasers'], // usage
    ["today's deals", 'story-teasers'], // usage
    ["today's headlines", 'story-teasers'], // usage
    ["today's news", 'story-teasers'], // aeb
    ["today's picks", 'story-teasers'], // usage
    ["today's top news", 'story-teasers'], // usage
    ["today's top stories", 'story-teasers'], // usage
    ['top articles', 'story-teasers'], // usage
    ['top deals', 'story-teasers'], // usage
    ['top headlines', 'story-teasers'], // usage
    ['top news', 'story-teasers'], // usage
    ['top picks', 'story-teasers'], // usage
    ['top picks for you', 'story-teasers'], // usage
    ['top posts', 'story-teasers'], // wcxb
    ['top stories', 'story-teasers'], // aeb fundus wcxb
    ['top story', 'story-teasers'], // usage
    ['top trending', 'story-teasers'], // usage
    ['top videos', 'story-teasers'], // fundus
    ['trending', 'story-teasers'], // aeb fundus wcxb
    ['trending articles', 'story-teasers'], // usage
    ['trending news', 'story-teasers'], // aeb
    ['trending now', 'story-teasers'], // aeb fundus
    ['trending on the web', 'story-teasers'], // usage
    ['trending stories', 'story-teasers'], // aeb
    ['trending this week', 'story-teasers'], // usage
    ['trending topics', 'story-teasers'], // wcxb
    ['up next for you', 'story-teasers'], // usage
    ['upcoming events', 'story-teasers'], // aeb
    ['video of the day', 'story-teasers'], // usage
    ['view all stories', 'story-teasers'], // usage
    ['view more stories', 'story-teasers'], // usage
    ['watch live', 'story-teasers'], // aeb fundus
    ['watch more', 'story-teasers'], // usage
    ['watch next', 'story-teasers'], // wcxb
    ['watch now', 'story-teasers'], // aeb
    ['we recommend', 'story-teasers'], // aeb wcxb
    ["we think you'll like", 'story-teasers'], // usage
    ['what others are reading', 'story-teasers'], // usage
    ['what readers are saying', 'story-teasers'], // usage
    ['what to read next', 'story-teasers'], // fundus
    ["what we're reading", 'story-teasers'], // usage
    ['what you missed', 'story-teasers'], // usage
    ["what's hot", 'story-teasers'], // usage
    ["what's trending", 'story-teasers'], // usage
    ['worth a read', 'story-teasers'], // usage
    ['worth reading', 'story-teasers'], // usage
    ['you may also be interested in', 'story-teasers'], // usage
    ['you may also like', 'story-teasers'], // aeb fundus wcxb
    ['you may be interested in', 'story-teasers'], // usage
    ['you may have missed', 'story-teasers'], // usage
    ['you may like', 'story-teasers'], // aeb fundus
    ['you might also like', 'story-teasers'], // fundus
    ['you might be interested in', 'story-teasers'], // usage
    ['you might have missed', 'story-teasers'], // usage
    ['you might like', 'story-teasers'], // usage
    ["you'll also like", 'story-teasers'], // usage
  ],
  lines: [
    ['a message from our sponsor', 'advertisement'], // usage
    ['about our ads', 'advertisement'], // aeb fundus
    ['ad', 'advertisement'], // aeb fundus
    ['ad choices', 'advertisement'], // aeb wcxb
    ['ad content by taboola', 'advertisement'], // usage
    ['ad feedback', 'advertisement'], // usage
    ['ad loading', 'advertisement'], // usage
    ['ad policy', 'advertisement'], // fundus
    ['adchoices', 'advertisement'], // aeb fundus
    ['ads', 'advertisement'], // usage
    ['advert', 'advertisement'], // aeb
    ['advertisement', 'advertisement'], // aeb fundus wcxb
    ['advertisement - scroll to continue', 'advertisement'], // usage
    ['advertisement continue reading the main story', 'advertisement'], // usage
    ['advertisements', 'advertisement'], // aeb
    ['advertising', 'advertisement'], // aeb fundus wcxb
    ['advertorial', 'advertisement'], // aeb
    ['affiliate links', 'advertisement'], // usage
    ['after the ad', 'advertisement'], // usage
    ['article content', 'advertisement'], // fundus
    ['article continued below', 'advertisement'], // usage
    ['article continues after ad', 'advertisement'], // usage
    ['article continues after advertisement', 'advertisement'], // usage
    ['article continues after this advertisement', 'advertisement'], // usage
    ['article continues below', 'advertisement'], // usage
    ['article continues below ad', 'advertisement'], // usage
    ['article continues below advertisement', 'advertisement'], // usage
    ['brand content', 'advertisement'], // usage
    ['brandvoice', 'advertisement'], // usage
    ['by outbrain', 'advertisement'], // usage
    ['by taboola', 'advertisement'], // usage
    ['close ad', 'advertisement'], // usage
    ['continue reading', 'advertisement'], // fundus
    ['continue reading below', 'advertisement'], // aeb
    ['continue reading the main story', 'advertisement'], // aeb
    ['continues after advertising', 'advertisement'], // usage
    ['continues below', 'advertisement'], // usage
    ['featured businesses', 'advertisement'], // usage
    ['featured local savings', 'advertisement'], // usage
    ['find local businesses', 'advertisement'], // usage
    ['find your next car', 'advertisement'], // aeb
    ['from our sponsor', 'advertisement'], // aeb
    ['from our sponsors', 'advertisement'], // usage
    ['hide ad', 'advertisement'], // usage
    ['loading ad', 'advertisement'], // usage
    ['message from our sponsor', 'advertisement'], // usage
    ['our sponsors', 'advertisement'], // usage
    ['outbrain', 'advertisement'], // wcxb
    ['paid content', 'advertisement'], // usage
    ['paid partnership', 'advertisement'], // usage
    ['paid post', 'advertisement'], // usage
    ['paid program', 'advertisement'], // usage
    ['partner content', 'advertisement'], // fundus
    ['powered by outbrain', 'advertisement'], // usage
    ['powered by taboola', 'advertisement'], // usage
    ['promoted', 'advertisement'], // usage
    ['promoted content', 'advertisement'], // usage
    ['promotion', 'advertisement'], // aeb
    ['recommended by outbrain', 'advertisement'], // usage
    ['remove ads', 'advertisement'], // usage
    ['report ad', 'advertisement'], // usage
    ['report this ad', 'advertisement'], // usage
    ['scroll down to continue', 'advertisement'], // usage
    ['scroll for more', 'advertisement'], // usage
    ['scroll to continue', 'advertisement'], // usage
    ['scroll to continue with content', 'advertisement'], // usage
    ['skip ad', 'advertisement'], // usage
    ['skip advertisement', 'advertisement'], // usage
    ['skip this ad', 'advertisement'], // usage
    ['sponsor', 'advertisement'], // aeb
    ['sponsor content', 'advertisement'], // usage
    ['sponsored', 'advertisement'], // aeb
    ['sponsored by', 'advertisement'], // aeb
    ['sponsored content', 'advertisement'], // aeb wcxb
    ['sponsored links', 'advertisement'], // usage
    ['sponsored post', 'advertisement'], // usage
    ['sponsors', 'advertisement'], // wcxb
    ['story continues', 'advertisement'], // usage
    ['story continues after ad', 'advertisement'], // usage
    ['story continues after advertisement', 'advertisement'], // usage
    ['story continues below', 'advertisement'], // fundus
    ['story continues below advertisement', 'advertisement'], // usage
    ['story continues below gallery', 'advertisement'], // aeb
    ['story continues below photo', 'advertisement'], // usage
    ['story continues below video', 'advertisement'], // usage
    ['story continues under ad', 'advertisement'], // usage
    ['taboola', 'advertisement'], // usage
    ['this advertisement has not loaded yet', 'advertisement'], // fundus
    ['this advertisement has not loaded yet, but your article continues below', 'advertisement'], // fundus
    ['why this ad', 'advertisement'], // usage
    ['you may like by taboola', 'advertisement'], // usage
    ['your article continues below', 'advertisement'], // usage
    ['aap', 'byline'], // usage
    ['abc news', 'byline'], // usage
    ['afp', 'byline'], // fundus
    ['afp news', 'byline'], // usage
    ['agence france-presse', 'byline'], // usage
    ['agencies', 'byline'], // usage
    ['agency', 'byline'], // wcxb
    ['all posts', 'byline'], // wcxb
    ['anadolu agency', 'byline'], // usage
    ['ani', 'byline'], // usage
    ['ansa', 'byline'], // usage
    ['ap', 'byline'], // usage
    ['ap business writer', 'byline'], // usage
    ['ap national writer', 'byline'], // usage
    ['ap sports writer', 'byline'], // usage
    ['ap staff', 'byline'], // usage
    ['associate editor', 'byline'], // usage
    ['associated press', 'byline'], // aeb
    ['associated press writer', 'byline'], // usage
    ['author', 'byline'], // wcxb
    ['author archive', 'byline'], // usage
    ['author bio', 'byline'], // usage
    ['author information', 'byline'], // usage
    ['authored by', 'byline'], // usage
    ['bbc', 'byline'], // fundus
    ['bbc news', 'byline'], // usage
    ['bio', 'byline'], // wcxb
    ['bloomberg', 'byline'], // usage
    ['bloomberg news', 'byline'], // usage
    ['breaking news reporter', 'byline'], // usage
    ['business correspondent', 'byline'], // usage
    ['business editor', 'byline'], // usage
    ['business reporter', 'byline'], // fundus
    ['by', 'byline'], // aeb fundus wcxb
    ['by our correspondent', 'byline'], // usage
    ['canadian press', 'byline'], // aeb
    ['cbs news', 'byline'], // usage
    ['cnn', 'byline'], // usage
    ['cnn newsource', 'byline'], // aeb
    ['cnn wire', 'byline'], // usage
    ['contributing editor', 'byline'], // usage
    ['contributing writer', 'byline'], // wcxb
    ['contributor content', 'byline'], // usage
    ['correspondent', 'byline'], // usage
    ['crime reporter', 'byline'], // usage
    ['deputy editor', 'byline'], // usage
    ['digital producer', 'byline'], // usage
    ['dpa', 'byline'], // usage
    ['editor', 'byline'], // usage
    ['editor in chief', 'byline'], // usage
    ['editor-in-chief', 'byline'], // usage
    ['editorial', 'byline'], // aeb
    ['editorial board', 'byline'], // usage
    ['editorial staff', 'byline'], // usage
    ['editorial team', 'byline'], // usage
    ['education reporter', 'byline'], // usage
    ['email the author', 'byline'], // aeb
    ['environment correspondent', 'byline'], // usage
    ['follow the author', 'byline'], // usage
    ['foreign correspondent', 'byline'], // usage
    ['fox news', 'byline'], // aeb fundus
    ['freelance journalist', 'byline'], // usage
    ['freelance writer', 'byline'], // usage
    ['freelancer', 'byline'], // usage
    ['from news services', 'byline'], // usage
    ['from staff and wire reports', 'byline'], // usage
    ['from staff reports', 'byline'], // usage
    ['from wire reports', 'byline'], // usage
    ['from wire services', 'byline'], // usage
    ['full bio', 'byline'], // usage
    ['general assignment reporter', 'byline'], // usage
    ['gray news', 'byline'], // usage
    ['guest author', 'byline'], // usage
    ['guest columnist', 'byline'], // usage
    ['guest contributor', 'byline'], // usage
    ['guest writer', 'byline'], // usage
    ['health reporter', 'byline'], // usage
    ['ians', 'byline'], // usage
    ['interfax', 'byline'], // usage
    ['international correspondent', 'byline'], // usage
    ['kyodo', 'byline'], // usage
    ['kyodo news', 'byline'], // usage
    ['latest posts by', 'byline'], // usage
    ['los angeles times', 'byline'], // usage
    ['managing editor', 'byline'], // usage
    ['mcclatchy', 'byline'], // usage
    ['more by', 'byline'], // usage
    ['nbc news', 'byline'], // usage
    ['news desk', 'byline'], // usage
    ['news editor', 'byline'], // usage
    ['news reporter', 'byline'], // usage
    ['news staff', 'byline'], // usage
    ['news wire', 'byline'], // aeb
    ['newsroom staff', 'byline'], // usage
    ['nexstar media wire', 'byline'], // usage
    ['online desk', 'byline'], // usage
    ['opinion columnist', 'byline'], // aeb
    ['our correspondent', 'byline'], // usage
    ['our reporter', 'byline'], // usage
    ['own correspondent', 'byline'], // usage
    ['pa media', 'byline'], // usage
    ['political correspondent', 'byline'], // usage
    ['political editor', 'byline'], // usage
    ['political reporter', 'byline'], // usage
    ['posted by', 'byline'], // usage
    ['press association', 'byline'], // usage
    ['press trust of india', 'byline'], // usage
    ['pti', 'byline'], // usage
    ['read full bio', 'byline'], // usage
    ['report by', 'byline'], // usage
    ['reported by', 'byline'], // usage
    ['reporter', 'byline'], // aeb
    ['reporting by', 'byline'], // usage
    ['reuters', 'byline'], // aeb fundus
    ['reuters staff', 'byline'], // usage
    ['ria novosti', 'byline'], // usage
    ['science correspondent', 'byline'], // usage
    ['science editor', 'byline'], // usage
    ['science reporter', 'byline'], // usage
    ['see all posts by', 'byline'], // usage
    ['see full bio', 'byline'], // usage
    ['senior correspondent', 'byline'], // usage
    ['senior editor', 'byline'], // usage
    ['senior producer', 'byline'], // usage
    ['senior reporter', 'byline'], // usage
    ['senior staff writer', 'byline'], // usage
    ['senior writer', 'byline'], // usage
    ['special to the', 'byline'], // usage
    ['sports editor', 'byline'], // usage
    ['sports reporter', 'byline'], // usage
    ['sports writer', 'byline'], // usage
    ['staff & agencies', 'byline'], // usage
    ['staff and agencies', 'byline'], // usage
    ['staff and wire reports', 'byline'], // usage
    ['staff report', 'byline'], // usage
    ['staff reporter', 'byline'], // usage
    ['staff reports', 'byline'], // aeb
    ['staff writer', 'byline'], // usage
    ['staff writers', 'byline'], // usage
    ['story by', 'byline'], // usage
    ['tass', 'byline'], // usage
    ['technology editor', 'byline'], // usage
    ['technology reporter', 'byline'], // usage
    ['the associated press', 'byline'], // fundus
    ['the canadian press', 'byline'], // usage
    ['the cnn wire', 'byline'], // usage
    ['the editorial board', 'byline'], // usage
    ['the new york times', 'byline'], // fundus
    ['the washington post', 'byline'], // usage
    ['thomson reuters', 'byline'], // usage
    ['tribune news service', 'byline'], // usage
    ['united press international', 'byline'], // usage
    ['upi', 'byline'], // usage
    ['view all posts', 'byline'], // usage
    ['view all posts by', 'byline'], // usage
    ['view author archive', 'byline'], // aeb
    ['view author archives', 'byline'], // usage
    ['view bio', 'byline'], // usage
    ['view profile', 'byline'], // aeb fundus
    ['web desk', 'byline'], // usage
    ['web staff', 'byline'], // usage
    ['wire report', 'byline'], // usage
    ['wire reports', 'byline'], // usage
    ['wire services', 'byline'], // usage
    ['words by', 'byline'], // usage
    ['xinhua', 'byline'], // usage
    ['yonhap', 'byline'], // usage
    ['yonhap news', 'byline'], // usage
    ['afp photo', 'caption'], // usage
    ['afp via getty images', 'caption'], // usage
    ['afp/getty images', 'caption'], // usage
    ['alamy', 'caption'], // usage
    ['ap images', 'caption'], // usage
    ['ap photo', 'caption'], // usage
    ['associated press photo', 'caption'], // usage
    ['bloomberg/getty images', 'caption'], // usage
    ['contributed photo', 'caption'], // usage
    ['courtesy photo', 'caption'], // usage
    ['credit', 'caption'], // usage
    ['epa', 'caption'], // usage
    ['epa-efe', 'caption'], // usage
    ['file image', 'caption'], // usage
    ['file photo', 'caption'], // usage
    ['file pic', 'caption'], // usage
    ['file picture', 'caption'], // usage
    ['getty', 'caption'], // aeb fundus
    ['getty image', 'caption'], // usage
    ['getty images', 'caption'], // aeb fundus
    ['gettyimages', 'caption'], // usage
    ['handout', 'caption'], // usage
    ['handout photo', 'caption'], // usage
    ['image credit', 'caption'], // usage
    ['image via getty', 'caption'], // usage
    ['image via getty images', 'caption'], // aeb
    ['image via twitter', 'caption'], // usage
    ['image: getty', 'caption'], // usage
    ['imagn images', 'caption'], // usage
    ['istock', 'caption'], // usage
    ['istockphoto', 'caption'], // usage
    ['pexels', 'caption'], // usage
    ['photo by', 'caption'], // usage
    ['photo courtesy', 'caption'], // usage
    ['photo credit', 'caption'], // usage
    ['photo illustration', 'caption'], // usage
    ['photo: afp', 'caption'], // usage
    ['photo: ap', 'caption'], // usage
    ['photo: getty', 'caption'], // usage
    ['photo: reuters', 'caption'], // usage
    ['picture credit', 'caption'], // usage
    ['pixabay', 'caption'], // usage
    ['representational image', 'caption'], // usage
    ['representative image', 'caption'], // usage
    ['representative photo', 'caption'], // usage
    ['reuters file', 'caption'], // usage
    ['reuters photo', 'caption'], // usage
    ['screen grab', 'caption'], // usage
    ['screengrab', 'caption'], // usage
    ['screenshot', 'caption'], // usage
    ['shutterstock', 'caption'], // usage
    ['stock image', 'caption'], // usage
    ['stock photo', 'caption'], // usage
    ['submitted photo', 'caption'], // usage
    ['unsplash', 'caption'], // usage
    ['usa today sports', 'caption'], // usage
    ['wikimedia commons', 'caption'], // usage
    ['zuma press', 'caption'], // usage
    ['add a comment', 'comments'], // usage
    ['add comment', 'comments'], // fundus wcxb
    ['add comments', 'comments'], // usage
    ['add your comment', 'comments'], // usage
    ['all comments', 'comments'], // usage
    ['be the first to comment', 'comments'], // usage
    ['be the first to leave a comment', 'comments'], // usage
    ['cancel reply', 'comments'], // usage
    ['comment', 'comments'], // aeb fundus wcxb
    ['comment guidelines', 'comments'], // usage
    ['comment here', 'comments'], // usage
    ['comment now', 'comments'], // usage
    ['comment on this', 'comments'], // usage
    ['comment on this article', 'comments'], // usage
    ['comment on this story', 'comments'], // aeb
    ['comment policy', 'comments'], // usage
    ['commenting guidelines', 'comments'], // usage
    ['commenting is closed', 'comments'], // usage
    ['commenting policy', 'comments'], // usage
    ['comments', 'comments'], // aeb fundus wcxb
    ['comments are closed', 'comments'], // usage
    ['comments are disabled', 'comments'], // usage
    ['comments are off', 'comments'], // usage
    ['comments closed', 'comments'], // usage
    ['comments off', 'comments'], // usage
    ['comments policy', 'comments'], // fundus
    ['community guidelines', 'comments'], // aeb fundus
    ['community standards', 'comments'], // aeb fundus
    ['discuss this', 'comments'], // usage
    ['disqus', 'comments'], // usage
    ['facebook comments', 'comments'], // usage
    ['hide comments', 'comments'], // usage
    ['house rules', 'comments'], // usage
    ['join the conversation', 'comments'], // aeb fundus wcxb
    ['join the debate', 'comments'], // usage
    ['join the discussion', 'comments'], // usage
    ['last comments', 'comments'], // aeb
    ['latest comments', 'comments'], // usage
    ['leave a comment', 'comments'], // aeb wcxb
    ['leave a reply', 'comments'], // aeb fundus wcxb
    ['leave a response', 'comments'], // usage
    ['leave comment', 'comments'], // usage
    ['leave comments', 'comments'], // aeb
    ['leave your comment', 'comments'], // usage
    ['letter to the editor', 'comments'], // usage
    ['letters to the editor', 'comments'], // aeb fundus
    ['load comments', 'comments'], // usage
    ['load more comments', 'comments'], // usage
    ['loading comments', 'comments'], // aeb
    ['log in to comment', 'comments'], // usage
    ['log in to leave a comment', 'comments'], // usage
    ['log in to reply', 'comments'], // usage
    ['login to comment', 'comments'], // fundus
    ['more comments', 'comments'], // usage
    ['most liked', 'comments'], // usage
    ['name', 'comments'], // aeb fundus wcxb
    ['newest first', 'comments'], // usage
    ['no comments', 'comments'], // wcxb
    ['no comments yet', 'comments'], // usage
    ['notify me of follow-up comments by email', 'comments'], // usage
    ['notify me of new posts by email', 'comments'], // usage
    ['oldest first', 'comments'], // usage
    ['please enable javascript to view the comments powered by disqus', 'comments'], // usage
    ['post a comment', 'comments'], // aeb
    ['post comment', 'comments'], // usage
    ['post your comment', 'comments'], // usage
    ['powered by disqus', 'comments'], // usage
    ['read all comments', 'comments'], // usage
    ['read comments', 'comments'], // usage
    ['read the comments', 'comments'], // usage
    ['reader comments reaction reaction', 'comments'], // usage
    ["readers' comments", 'comments'], // usage
    ['register to comment', 'comments'], // usage
    ['reply', 'comments'], // wcxb
    ['reply to this', 'comments'], // usage
    ['report abuse', 'comments'], // usage
    ['report comment', 'comments'], // usage
    ['required fields are marked', 'comments'], // usage
    ['save my name, email, and website in this browser for the next time i comment', 'comments'], // aeb wcxb
    ['see all comments', 'comments'], // usage
    ['see comments', 'comments'], // usage
    ['show comments', 'comments'], // aeb fundus
    ['show more comments', 'comments'], // usage
    ['sign in to comment', 'comments'], // usage
    ['sort by', 'comments'], // aeb
    ['sort by newest', 'comments'], // usage
    ['start a conversation', 'comments'], // usage
    ['start the conversation', 'comments'], // usage
    ['submit a comment', 'comments'], // usage
    ['submit comment', 'comments'], // usage
    ['there are no comments', 'comments'], // usage
    ['there are no comments yet', 'comments'], // usage
    ['top comments', 'comments'], // usage
    ['view all comments', 'comments'], // usage
    ['view comments', 'comments'], // aeb fundus
    ['view the comments', 'comments'], // usage
    ['website', 'comments'], // aeb wcxb
    ['write a comment', 'comments'], // usage
    ['write a reply', 'comments'], // usage
    ['write comment', 'comments'], // usage
    ['you must be logged in to post a comment', 'comments'], // aeb
    ['you must log in to post a comment', 'comments'], // aeb
    ['your comment', 'comments'], // usage
    ['your email address will not be published', 'comments'], // usage
    ['cast your vote', 'feedback-widget'], // usage
    ['click on a star to rate it', 'feedback-widget'], // usage
    ['did you find this article helpful', 'feedback-widget'], // usage
    ['did you find this article useful', 'feedback-widget'], // usage
    ['did you find this helpful', 'feedback-widget'], // usage
    ['did you find this useful', 'feedback-widget'], // usage
    ['do you find this article useful', 'feedback-widget'], // usage
    ['do you find this useful', 'feedback-widget'], // usage
    ['feedback', 'feedback-widget'], // aeb fundus wcxb
    ['feedback to editors', 'feedback-widget'], // aeb
    ['found a mistake', 'feedback-widget'], // usage
    ['found an error', 'feedback-widget'], // usage
    ['found this article useful', 'feedback-widget'], // usage
    ['give feedback', 'feedback-widget'], // aeb
    ['give us feedback', 'feedback-widget'], // usage
    ['got a story', 'feedback-widget'], // usage
    ['got a tip', 'feedback-widget'], // aeb fundus
    ['have a story', 'feedback-widget'], // usage
    ['have a tip', 'feedback-widget'], // aeb
    ['have your say', 'feedback-widget'], // aeb fundus
    ['how can we improve', 'feedback-widget'], // aeb
    ['how useful was this post', 'feedback-widget'], // usage
    ['how would you rate this article', 'feedback-widget'], // usage
    ['is this article helpful', 'feedback-widget'], // usage
    ['is this helpful', 'feedback-widget'], // usage
    ['leave feedback', 'feedback-widget'], // usage
    ['let us know', 'feedback-widget'], // usage
    ['let us know what you think', 'feedback-widget'], // usage
    ['no', 'feedback-widget'], // wcxb
    ['not at all', 'feedback-widget'], // usage
    ['not helpful', 'feedback-widget'], // usage
    ['notice an error', 'feedback-widget'], // wcxb
    ['poll', 'feedback-widget'], // aeb wcxb
    ['polls', 'feedback-widget'], // aeb fundus
    ['rate this', 'feedback-widget'], // usage
    ['rate this article', 'feedback-widget'], // wcxb
    ['rate this post', 'feedback-widget'], // usage
    ['rate this story', 'feedback-widget'], // usage
    ['report a correction', 'feedback-widget'], // usage
    ['report a mistake', 'feedback-widget'], // usage
    ['report a problem', 'feedback-widget'], // usage
    ['report a technical issue', 'feedback-widget'], // fundus
    ['report a typo', 'feedback-widget'], // usage
    ['report an editorial error', 'feedback-widget'], // fundus
    ['report an error', 'feedback-widget'], // usage
    ['report an issue', 'feedback-widget'], // usage
    ['report correction or typo', 'feedback-widget'], // usage
    ['report error', 'feedback-widget'], // aeb fundus
    ['report errors', 'feedback-widget'], // usage
    ['report this', 'feedback-widget'], // usage
    ['report this content', 'feedback-widget'], // usage
    ['report typo', 'feedback-widget'], // usage
    ['request a correction', 'feedback-widget'], // usage
    ['see an error', 'feedback-widget'], // usage
    ['see something wrong', 'feedback-widget'], // usage
    ['send a tip', 'feedback-widget'], // usage
    ['send feedback', 'feedback-widget'], // aeb wcxb
    ['send tips', 'feedback-widget'], // aeb
    ['send us a tip', 'feedback-widget'], // aeb fundus
    ['send us feedback', 'feedback-widget'], // usage
    ['share your feedback', 'feedback-widget'], // usage
    ['share your story', 'feedback-widget'], // wcxb
    ['spotted an error', 'feedback-widget'], // usage
    ['spotted something', 'feedback-widget'], // usage
    ['submit a correction', 'feedback-widget'], // fundus
    ['submit a news tip', 'feedback-widget'], // aeb wcxb
    ['submit a tip', 'feedback-widget'], // aeb
    ['suggest a correction', 'feedback-widget'], // usage
    ['suggest an edit', 'feedback-widget'], // usage
    ['take our poll', 'feedback-widget'], // usage
    ['take our survey', 'feedback-widget'], // usage
    ['take the poll', 'feedback-widget'], // usage
    ['tell us what you think', 'feedback-widget'], // aeb
    ['thank you for your feedback', 'feedback-widget'], // usage
    ['thanks for your feedback', 'feedback-widget'], // usage
    ['thumbs down', 'feedback-widget'], // usage
    ['thumbs up', 'feedback-widget'], // usage
    ['view results', 'feedback-widget'], // aeb
    ['vote', 'feedback-widget'], // aeb
    ['vote now', 'feedback-widget'], // usage
    ['was this article helpful', 'feedback-widget'], // usage
    ['was this article useful', 'feedback-widget'], // usage
    ['was this helpful', 'feedback-widget'], // usage
    ['was this page helpful', 'feedback-widget'], // usage
    ['was this story helpful', 'feedback-widget'], // usage
    ['was this useful', 'feedback-widget'], // usage
    ['what did you think', 'feedback-widget'], // usage
    ['what did you think of this article', 'feedback-widget'], // usage
    ['what do you think', 'feedback-widget'], // usage
    ['yes', 'feedback-widget'], // aeb wcxb
    ['your feedback', 'feedback-widget'], // usage
    ['accept', 'legal'], // aeb
    ['accept all', 'legal'], // wcxb
    ['accept all cookies', 'legal'], // usage
    ['accept cookies', 'legal'], // usage
    ['accessibility', 'legal'], // aeb fundus wcxb
    ['accessibility feedback', 'legal'], // fundus
    ['accessibility help', 'legal'], // aeb fundus
    ['accessibility policy', 'legal'], // wcxb
    ['accessibility statement', 'legal'], // aeb fundus wcxb
    ['all rights reserved', 'legal'], // usage
    ['always enabled', 'legal'], // wcxb
    ['california notice', 'legal'], // usage
    ['california privacy policy', 'legal'], // usage
    ['california privacy rights', 'legal'], // fundus
    ['ccpa notice', 'legal'], // usage
    ['closed captioning', 'legal'], // aeb
    ['code of conduct', 'legal'], // fundus wcxb
    ['code of ethics', 'legal'], // aeb fundus wcxb
    ['code of practice', 'legal'], // usage
    ['community rules', 'legal'], // usage
    ['complaints', 'legal'], // usage
    ['complaints policy', 'legal'], // usage
    ['content licensing', 'legal'], // usage
    ['cookie consent', 'legal'], // usage
    ['cookie notice', 'legal'], // fundus
    ['cookie policy', 'legal'], // aeb fundus wcxb
    ['cookie preferences', 'legal'], // aeb
    ['cookie settings', 'legal'], // aeb fundus wcxb
    ['cookies', 'legal'], // aeb fundus wcxb
    ['cookies policy', 'legal'], // aeb fundus wcxb
    ['cookies settings', 'legal'], // usage
    ['copyright', 'legal'], // aeb wcxb
    ['copyright notice', 'legal'], // usage
    ['copyright policy', 'legal'], // usage
    ['correction policy', 'legal'], // usage
    ['corrections and clarifications', 'legal'], // fundus
    ['corrections policy', 'legal'], // fundus
    ['decline', 'legal'], // usage
    ['disclaimer', 'legal'], // aeb fundus
    ['disclaimers', 'legal'], // usage
    ['disclosures', 'legal'], // usage
    ['do not sell my data', 'legal'], // usage
    ['do not sell my info', 'legal'], // usage
    ['do not sell my personal information', 'legal'], // usage
    ['do not sell or share my personal information', 'legal'], // fundus wcxb
    ['editorial code of conduct', 'legal'], // fundus
    ['editorial guidelines', 'legal'], // usage
    ['editorial independence', 'legal'], // usage
    ['editorial policy', 'legal'], // usage
    ['editorial standards', 'legal'], // aeb
    ['eeo', 'legal'], // wcxb
    ['eeo report', 'legal'], // usage
    ['ethics policy', 'legal'], // usage
    ['ethics statement', 'legal'], // aeb wcxb
    ['fact-checking policy', 'legal'], // usage
    ['fcc applications', 'legal'], // wcxb
    ['fcc public file', 'legal'], // usage
    ['foia', 'legal'], // wcxb
    ['gdpr', 'legal'], // usage
    ['how to complain', 'legal'], // fundus
    ['impressum', 'legal'], // aeb fundus
    ['imprint', 'legal'], // fundus
    ['legal information', 'legal'], // usage
    ['legal notice', 'legal'], // fundus wcxb
    ['legal notices', 'legal'], // aeb
    ['licensing', 'legal'], // usage
    ['manage consent', 'legal'], // usage
    ['manage cookie preferences', 'legal'], // usage
    ['manage cookies', 'legal'], // wcxb
    ['manage preferences', 'legal'], // usage
    ['mobile user agreement', 'legal'], // aeb
    ['modern slavery act statement', 'legal'], // aeb
    ['modern slavery statement', 'legal'], // wcxb
    ['necessary', 'legal'], // wcxb
    ['non-necessary', 'legal'], // aeb wcxb
    ['notice at collection', 'legal'], // usage
    ['notice of collection', 'legal'], // usage
    ['our privacy policy', 'legal'], // usage
    ['our standards', 'legal'], // usage
    ['our standards: the thomson reuters trust principles', 'legal'], // fundus
    ['political ads registry', 'legal'], // aeb fundus
    ['privacy', 'legal'], // aeb fundus wcxb
    ['privacy & cookies', 'legal'], // aeb
    ['privacy & terms', 'legal'], // usage
    ['privacy and cookies', 'legal'], // usage
    ['privacy and terms', 'legal'], // usage
    ['privacy center', 'legal'], // usage
    ['privacy centre', 'legal'], // wcxb
    ['privacy notice', 'legal'], // aeb fundus wcxb
    ['privacy overview', 'legal'], // aeb wcxb
    ['privacy policy', 'legal'], // aeb fundus wcxb
    ['privacy policy & terms of use', 'legal'], // usage
    ['privacy policy and terms of service', 'legal'], // usage
    ['privacy preferences', 'legal'], // aeb
    ['privacy settings', 'legal'], // aeb wcxb
    ['privacy statement', 'legal'], // aeb wcxb
    ['public file', 'legal'], // usage
    ['public inspection file', 'legal'], // wcxb
    ['recaptcha', 'legal'], // usage
    ['reject all', 'legal'], // fundus
    ['report a security issue', 'legal'], // usage
    ['securedrop', 'legal'], // aeb fundus
    ['subscription terms', 'legal'], // fundus
    ['syndication', 'legal'], // usage
    ['terms & conditions', 'legal'], // aeb fundus wcxb
    ['terms & privacy', 'legal'], // usage
    ['terms and conditions', 'legal'], // aeb fundus wcxb
    ['terms and privacy', 'legal'], // usage
    ['terms of sale', 'legal'], // aeb wcxb
    ['terms of service', 'legal'], // aeb fundus wcxb
    ['terms of service and privacy policy', 'legal'], // usage
    ['terms of use', 'legal'], // aeb fundus wcxb
    ['terms of use & privacy policy', 'legal'], // usage
    ['terms of use and privacy policy', 'legal'], // wcxb
    ['the trust project', 'legal'], // usage
    ['this site is protected by recaptcha', 'legal'], // usage
    ['trust principles', 'legal'], // usage
    ['user agreement', 'legal'], // wcxb
    ['visitor agreement', 'legal'], // usage
    ['whistleblower', 'legal'], // usage
    ['your ad choices', 'legal'], // aeb fundus
    ['your california privacy rights', 'legal'], // aeb
    ['your privacy choices', 'legal'], // fundus wcxb
    ['your privacy rights', 'legal'], // aeb
    ['article tags', 'metadata'], // usage
    ['author & topics', 'metadata'], // usage
    ['authors and topics', 'metadata'], // usage
    ['categories & tags', 'metadata'], // usage
    ['categorized under', 'metadata'], // usage
    ['companies in this article', 'metadata'], // usage
    ['filed in', 'metadata'], // usage
    ['filed under', 'metadata'], // aeb
    ['follow related authors and topics', 'metadata'], // fundus
    ['follow topics and authors', 'metadata'], // usage
    ['hot tags', 'metadata'], // usage
    ['in this topic', 'metadata'], // usage
    ['key words', 'metadata'], // usage
    ['keywords', 'metadata'], // usage
    ['more on', 'metadata'], // aeb fundus
    ['more on these topics', 'metadata'], // usage
    ['people in this story', 'metadata'], // usage
    ['people mentioned', 'metadata'], // usage
    ['popular tags', 'metadata'], // usage
    ['posted in', 'metadata'], // usage
    ['published in', 'metadata'], // usage
    ['published under', 'metadata'], // usage
    ['read more about', 'metadata'], // usage
    ['read more on', 'metadata'], // usage
    ['related tags', 'metadata'], // aeb
    ['related topics', 'metadata'], // aeb fundus wcxb
    ['see more on', 'metadata'], // usage
    ['story tags', 'metadata'], // usage
    ['tag', 'metadata'], // usage
    ['tagged', 'metadata'], // usage
    ['tagged with', 'metadata'], // usage
    ['tags', 'metadata'], // aeb fundus wcxb
    ['topics', 'metadata'], // aeb fundus wcxb
    ['topics in this article', 'metadata'], // usage
    ['topics in this story', 'metadata'], // usage
    ['topics to follow', 'metadata'], // usage
    ['topics you follow', 'metadata'], // usage
    ['trending tags', 'metadata'], // wcxb
    ['(opens in new window)', 'navigation'], // usage
    ['a-z index', 'navigation'], // usage
    ['about', 'navigation'], // aeb fundus wcxb
    ['about author', 'navigation'], // usage
    ['about the author', 'navigation'], // fundus wcxb
    ['about the authors', 'navigation'], // usage
    ['about the site', 'navigation'], // usage
    ['about the writer', 'navigation'], // usage
    ['about this site', 'navigation'], // usage
    ['about this website', 'navigation'], // usage
    ['about us', 'navigation'], // aeb fundus wcxb
    ['ad feedback video', 'navigation'], // usage
    ['add', 'navigation'], // usage
    ['advanced search', 'navigation'], // aeb fundus
    ['advertise', 'navigation'], // aeb fundus wcxb
    ['advertise here', 'navigation'], // usage
    ['advertise with us', 'navigation'], // aeb fundus wcxb
    ['advertising policy', 'navigation'], // aeb
    ['affiliate program', 'navigation'], // wcxb
    ['alerts', 'navigation'], // aeb
    ['all categories', 'navigation'], // usage
    ['all podcasts', 'navigation'], // usage
    ['all sections', 'navigation'], // usage
    ['all shows', 'navigation'], // usage
    ['all topics', 'navigation'], // aeb
    ['android app', 'navigation'], // aeb
    ['app store', 'navigation'], // fundus
    ['apply', 'navigation'], // fundus wcxb
    ['archive', 'navigation'], // aeb fundus wcxb
    ['archives', 'navigation'], // aeb fundus
    ['audio article', 'navigation'], // usage
    ['audio player', 'navigation'], // usage
    ['authorization', 'navigation'], // usage
    ['autoplay', 'navigation'], // fundus
    ['autoplay off', 'navigation'], // usage
    ['autoplay on', 'navigation'], // usage
    ['available on the app store', 'navigation'], // usage
    ['back', 'navigation'], // fundus wcxb
    ['back issues', 'navigation'], // aeb
    ['back to article', 'navigation'], // usage
    ['back to home', 'navigation'], // usage
    ['back to homepage', 'navigation'], // usage
    ['back to news', 'navigation'], // usage
    ['back to top', 'navigation'], // aeb fundus wcxb
    ['back to top of page', 'navigation'], // usage
    ['beginning of dialog window', 'navigation'], // usage
    ['beginning of dialog window. escape will cancel and close the window', 'navigation'], // usage
    ['browse', 'navigation'], // fundus
    ['browse all', 'navigation'], // usage
    ['browse by topic', 'navigation'], // usage
    ['buffering', 'navigation'], // usage
    ['cancel', 'navigation'], // aeb wcxb
    ['caption', 'navigation'], // aeb
    ['caption close', 'navigation'], // usage
    ['captions', 'navigation'], // usage
    ['captions off', 'navigation'], // usage
    ['careers', 'navigation'], // aeb fundus wcxb
    ['cart', 'navigation'], // wcxb
    ['cartoons', 'navigation'], // aeb fundus
    ['change language', 'navigation'], // usage
    ['change location', 'navigation'], // usage
    ['checkout', 'navigation'], // usage
    ['choose an option', 'navigation'], // usage
    ['choose language', 'navigation'], // usage
    ['choose your location', 'navigation'], // usage
    ['classifieds', 'navigation'], // aeb fundus
    ['clear', 'navigation'], // usage
    ['clear all', 'navigation'], // usage
    ['clear search', 'navigation'], // usage
    ['click to enlarge', 'navigation'], // usage
    ['click to expand', 'navigation'], // usage
    ['close', 'navigation'], // aeb fundus wcxb
    ['close caption', 'navigation'], // usage
    ['close dialog', 'navigation'], // usage
    ['close menu', 'navigation'], // wcxb
    ['close menu button', 'navigation'], // usage
    ['close modal', 'navigation'], // usage
    ['close navigation', 'navigation'], // aeb
    ['close search', 'navigation'], // fundus wcxb
    ['close this', 'navigation'], // usage
    ['close this dialog', 'navigation'], // usage
    ['collapse', 'navigation'], // usage
    ['collapse all', 'navigation'], // usage
    ['comics', 'navigation'], // aeb
    ['competitions', 'navigation'], // aeb fundus wcxb
    ['contact', 'navigation'], // aeb fundus wcxb
    ['contact editor', 'navigation'], // usage
    ['contact info', 'navigation'], // usage
    ['contact information', 'navigation'], // wcxb
    ['contact me', 'navigation'], // aeb wcxb
    ['contact support', 'navigation'], // usage
    ['contact the editor', 'navigation'], // usage
    ['contact the newsroom', 'navigation'], // usage
    ['contact us', 'navigation'], // aeb fundus wcxb
    ['contests', 'navigation'], // aeb wcxb
    ['contributors', 'navigation'], // aeb fundus wcxb
    ['corporate', 'navigation'], // aeb fundus
    ['corporate information', 'navigation'], // fundus
    ['coupons', 'navigation'], // aeb fundus
    ['crossword', 'navigation'], // aeb
    ['crosswords', 'navigation'], // aeb
    ['current issue', 'navigation'], // aeb fundus
    ['current time', 'navigation'], // usage
    ['customer care', 'navigation'], // aeb wcxb
    ['customer service', 'navigation'], // aeb
    ['customer support', 'navigation'], // fundus wcxb
    ['customize', 'navigation'], // usage
    ['dark mode', 'navigation'], // fundus
    ['dark theme', 'navigation'], // usage
    ['dashboard', 'navigation'], // wcxb
    ['death notices', 'navigation'], // usage
    ['delete', 'navigation'], // usage
    ['descriptions', 'navigation'], // usage
    ['desktop site', 'navigation'], // usage
    ['desktop version', 'navigation'], // aeb
    ['directory', 'navigation'], // aeb wcxb
    ['discount codes', 'navigation'], // aeb fundus
    ['dismiss', 'navigation'], // fundus
    ['done', 'navigation'], // usage
    ['download app', 'navigation'], // usage
    ['download on the app store', 'navigation'], // usage
    ['download pdf', 'navigation'], // usage
    ['edit', 'navigation'], // usage
    ['edition', 'navigation'], // aeb
    ['editions', 'navigation'], // aeb wcxb
    ['embed', 'navigation'], // fundus wcxb
    ['embed code', 'navigation'], // usage
    ['embed video', 'navigation'], // usage
    ['enable javascript', 'navigation'], // usage
    ['end of dialog window', 'navigation'], // usage
    ['enlarge', 'navigation'], // usage
    ['enlarge image', 'navigation'], // aeb
    ['enlarge this image', 'navigation'], // usage
    ['enter search term', 'navigation'], // usage
    ['event calendar', 'navigation'], // usage
    ['expand', 'navigation'], // usage
    ['expand all', 'navigation'], // usage
    ['expand menu', 'navigation'], // usage
    ['explore more topics', 'navigation'], // usage
    ['explore topics', 'navigation'], // usage
    ['external link', 'navigation'], // usage
    ['external links open in a new window', 'navigation'], // usage
    ['filters', 'navigation'], // usage
    ['find out more', 'navigation'], // fundus wcxb
    ['footer menu', 'navigation'], // aeb wcxb
    ['full screen', 'navigation'], // usage
    ['full site', 'navigation'], // usage
    ['fullscreen', 'navigation'], // usage
    ['gallery', 'navigation'], // wcxb
    ['get in touch', 'navigation'], // aeb wcxb
    ['get it on google play', 'navigation'], // usage
    ['gift shop', 'navigation'], // usage
    ['go back', 'navigation'], // usage
    ['go to homepage', 'navigation'], // usage
    ['go to top', 'navigation'], // usage
    ['google play', 'navigation'], // fundus
    ['got it', 'navigation'], // usage
    ['help', 'navigation'], // aeb fundus wcxb
    ['help & support', 'navigation'], // aeb
    ['help and support', 'navigation'], // fundus
    ['help center', 'navigation'], // wcxb
    ['help centre', 'navigation'], // fundus wcxb
    ['hide', 'navigation'], // usage
    ['hide caption', 'navigation'], // usage
    ['hide caption toggle caption', 'navigation'], // usage
    ['hide gallery', 'navigation'], // usage
    ['hide menu', 'navigation'], // usage
    ['hide transcript', 'navigation'], // usage
    ['home', 'navigation'], // aeb fundus wcxb
    ['home page', 'navigation'], // aeb
    ['homepage', 'navigation'], // aeb fundus
    ['horoscope', 'navigation'], // aeb fundus
    ['horoscopes', 'navigation'], // aeb fundus wcxb
    ['image', 'navigation'], // fundus wcxb
    ['image caption', 'navigation'], // usage
    ['image copyright', 'navigation'], // usage
    ['image gallery', 'navigation'], // usage
    ['image not available', 'navigation'], // usage
    ['image source', 'navigation'], // usage
    ['image unavailable', 'navigation'], // usage
    ['inbox', 'navigation'], // usage
    ['international edition', 'navigation'], // aeb
    ['investor relations', 'navigation'], // usage
    ['ios app', 'navigation'], // aeb
    ['javascript is disabled', 'navigation'], // usage
    ['javascript is required', 'navigation'], // usage
    ['jobs', 'navigation'], // aeb fundus wcxb
    ['jump to', 'navigation'], // fundus
    ['jump to comments', 'navigation'], // usage
    ['jump to content', 'navigation'], // usage
    ['jump to main content', 'navigation'], // fundus
    ['jump to navigation', 'navigation'], // usage
    ['jump to section', 'navigation'], // wcxb
    ['latest edition', 'navigation'], // aeb fundus
    ['latest issue', 'navigation'], // aeb wcxb
    ['light mode', 'navigation'], // usage
    ['light theme', 'navigation'], // usage
    ['listen', 'navigation'], // aeb fundus
    ['listen now', 'navigation'], // usage
    ['listen to article', 'navigation'], // usage
    ['listen to the article', 'navigation'], // usage
    ['listen to this article', 'navigation'], // usage
    ['listen to this page', 'navigation'], // usage
    ['listen to this story', 'navigation'], // usage
    ['live', 'navigation'], // aeb fundus
    ['live now', 'navigation'], // usage
    ['live stream', 'navigation'], // usage
    ['live tv', 'navigation'], // aeb fundus
    ['load more', 'navigation'], // wcxb
    ['loading', 'navigation'], // aeb wcxb
    ['loading more', 'navigation'], // usage
    ['loading video', 'navigation'], // usage
    ['main menu', 'navigation'], // fundus wcxb
    ['main nav', 'navigation'], // usage
    ['main navigation', 'navigation'], // wcxb
    ['manage alerts', 'navigation'], // usage
    ['masthead', 'navigation'], // aeb fundus wcxb
    ['media caption', 'navigation'], // usage
    ['media kit', 'navigation'], // aeb wcxb
    ['media playback is not supported on this device', 'navigation'], // usage
    ['media playback is unsupported on your device', 'navigation'], // aeb
    ['media player', 'navigation'], // usage
    ['meet the team', 'navigation'], // aeb fundus wcxb
    ['menu', 'navigation'], // aeb fundus wcxb
    ['messages', 'navigation'], // usage
    ['mobile', 'navigation'], // aeb fundus
    ['mobile apps', 'navigation'], // aeb
    ['mobile menu', 'navigation'], // wcxb
    ['mobile version', 'navigation'], // aeb
    ['more', 'navigation'], // aeb fundus wcxb
    ['more details', 'navigation'], // usage
    ['more menu', 'navigation'], // usage
    ['more options', 'navigation'], // usage
    ['more sections', 'navigation'], // usage
    ['more topics', 'navigation'], // usage
    ['mute', 'navigation'], // usage
    ['my feed', 'navigation'], // usage
    ['my list', 'navigation'], // usage
    ['my news', 'navigation'], // usage
    ['my profile', 'navigation'], // usage
    ['my stories', 'navigation'], // usage
    ['navigation', 'navigation'], // fundus wcxb
    ['navigation menu', 'navigation'], // usage
    ['newer', 'navigation'], // usage
    ['newer post', 'navigation'], // usage
    ['newer posts', 'navigation'], // usage
    ['news archive', 'navigation'], // aeb
    ['newsroom', 'navigation'], // aeb wcxb
    ['next', 'navigation'], // aeb fundus wcxb
    ['next image', 'navigation'], // usage
    ['next page', 'navigation'], // usage
    ['next previous', 'navigation'], // usage
    ['next slide', 'navigation'], // usage
    ['notifications', 'navigation'], // usage
    ['now playing', 'navigation'], // usage
    ['obituaries', 'navigation'], // aeb fundus
    ['off', 'navigation'], // wcxb
    ['ok', 'navigation'], // aeb fundus
    ['okay', 'navigation'], // usage
    ['older', 'navigation'], // usage
    ['older post', 'navigation'], // usage
    ['older posts', 'navigation'], // usage
    ['on', 'navigation'], // wcxb
    ['on air', 'navigation'], // usage
    ['online store', 'navigation'], // aeb wcxb
    ['open gallery', 'navigation'], // usage
    ['open image in gallery', 'navigation'], // usage
    ['open image modal', 'navigation'], // usage
    ['open in new tab', 'navigation'], // usage
    ['open menu', 'navigation'], // fundus
    ['open navigation', 'navigation'], // usage
    ['open navigation menu', 'navigation'], // aeb
    ['open photo gallery', 'navigation'], // usage
    ['open search', 'navigation'], // wcxb
    ['open sub-navigation', 'navigation'], // usage
    ['open this photo in gallery', 'navigation'], // fundus
    ['opens in a new tab', 'navigation'], // usage
    ['opens in a new window', 'navigation'], // usage
    ['opens in new tab', 'navigation'], // usage
    ['opens new tab', 'navigation'], // usage
    ['our apps', 'navigation'], // usage
    ['our authors', 'navigation'], // usage
    ['our company', 'navigation'], // aeb
    ['our team', 'navigation'], // aeb wcxb
    ['page navigation', 'navigation'], // usage
    ['page not found', 'navigation'], // usage
    ['past issues', 'navigation'], // usage
    ['pause', 'navigation'], // usage
    ['pdf', 'navigation'], // usage
    ['photo', 'navigation'], // aeb
    ['photo gallery', 'navigation'], // usage
    ['photos', 'navigation'], // aeb fundus
    ['picture-in-picture', 'navigation'], // usage
    ['place an ad', 'navigation'], // aeb
    ['play', 'navigation'], // aeb fundus
    ['play all', 'navigation'], // usage
    ['play audio', 'navigation'], // usage
    ['play now playing', 'navigation'], // usage
    ['play video', 'navigation'], // fundus
    ['play video play video', 'navigation'], // usage
    ['playback rate', 'navigation'], // usage
    ['playing', 'navigation'], // usage
    ['please enable javascript', 'navigation'], // usage
    ['please wait', 'navigation'], // fundus
    ['podcasts', 'navigation'], // aeb fundus wcxb
    ['post navigation', 'navigation'], // aeb fundus wcxb
    ['posts navigation', 'navigation'], // wcxb
    ['powered by blogger', 'navigation'], // usage
    ['powered by wordpress', 'navigation'], // usage
    ['powered by wordpress.com', 'navigation'], // usage
    ['powered by wordpress.com vip', 'navigation'], // aeb fundus
    ['press', 'navigation'], // wcxb
    ['press office', 'navigation'], // fundus
    ['press releases', 'navigation'], // aeb fundus wcxb
    ['press room', 'navigation'], // aeb wcxb
    ['prev', 'navigation'], // usage
    ['prev next', 'navigation'], // usage
    ['previous', 'navigation'], // aeb fundus wcxb
    ['previous image', 'navigation'], // usage
    ['previous next', 'navigation'], // aeb
    ['previous page', 'navigation'], // usage
    ['previous slide', 'navigation'], // usage
    ['primary menu', 'navigation'], // usage
    ['primary navigation', 'navigation'], // usage
    ['primary sidebar', 'navigation'], // usage
    ['profile', 'navigation'], // fundus
    ['promo codes', 'navigation'], // usage
    ['proudly powered by wordpress', 'navigation'], // usage
    ['puzzles', 'navigation'], // aeb fundus
    ['quick links', 'navigation'], // fundus wcxb
    ['quick navigation', 'navigation'], // wcxb
    ['read less', 'navigation'], // usage
    ['read transcript', 'navigation'], // usage
    ['reading list', 'navigation'], // usage
    ['recently viewed', 'navigation'], // usage
    ['remaining time', 'navigation'], // usage
    ['remove', 'navigation'], // usage
    ['replay', 'navigation'], // aeb
    ['report', 'navigation'], // usage
    ['reset', 'navigation'], // usage
    ['resume', 'navigation'], // usage
    ['return to homepage', 'navigation'], // usage
    ['return to top', 'navigation'], // aeb
    ['scroll back to top', 'navigation'], // aeb
    ['scroll to top', 'navigation'], // aeb fundus wcxb
    ['search', 'navigation'], // aeb fundus wcxb
    ['search button', 'navigation'], // usage
    ['search for', 'navigation'], // aeb fundus wcxb
    ['search here', 'navigation'], // usage
    ['search input', 'navigation'], // usage
    ['search jobs', 'navigation'], // aeb wcxb
    ['search query', 'navigation'], // aeb
    ['search results', 'navigation'], // usage
    ['search site', 'navigation'], // usage
    ['search submit', 'navigation'], // usage
    ['search the site', 'navigation'], // usage
    ['search this site', 'navigation'], // wcxb
    ['secondary navigation', 'navigation'], // wcxb
    ['see all', 'navigation'], // aeb wcxb
    ['see gallery', 'navigation'], // usage
    ['see less', 'navigation'], // usage
    ['see more', 'navigation'], // usage
    ['seek to live, currently behind live', 'navigation'], // usage
    ['select language', 'navigation'], // aeb
    ['select your language', 'navigation'], // usage
    ['shop', 'navigation'], // aeb fundus wcxb
    ['show', 'navigation'], // fundus
    ['show all', 'navigation'], // usage
    ['show caption', 'navigation'], // wcxb
    ['show less', 'navigation'], // usage
    ['show menu', 'navigation'], // usage
    ['show more', 'navigation'], // aeb
    ['show transcript', 'navigation'], // usage
    ['sidebar', 'navigation'], // usage
    ['site index', 'navigation'], // aeb fundus
    ['site information', 'navigation'], // aeb
    ['site links', 'navigation'], // usage
    ['site map', 'navigation'], // aeb fundus wcxb
    ['site navigation', 'navigation'], // usage
    ['site search', 'navigation'], // aeb
    ['sitemap', 'navigation'], // aeb fundus wcxb
    ['skip links', 'navigation'], // usage
    ['skip navigation', 'navigation'], // aeb wcxb
    ['skip to article', 'navigation'], // usage
    ['skip to content', 'navigation'], // aeb fundus wcxb
    ['skip to footer', 'navigation'], // aeb
    ['skip to header', 'navigation'], // usage
    ['skip to main', 'navigation'], // wcxb
    ['skip to main content', 'navigation'], // aeb fundus wcxb
    ['skip to navigation', 'navigation'], // aeb
    ['skip to primary navigation', 'navigation'], // usage
    ['skip to primary sidebar', 'navigation'], // usage
    ['skip to search', 'navigation'], // aeb
    ['slideshow', 'navigation'], // usage
    ['store', 'navigation'], // aeb fundus wcxb
    ['stream type', 'navigation'], // usage
    ['stream type live', 'navigation'], // usage
    ['submit search', 'navigation'], // aeb wcxb
    ['subtitles', 'navigation'], // usage
    ['subtitles off', 'navigation'], // usage
    ['sudoku', 'navigation'], // fundus
    ['sweepstakes', 'navigation'], // usage
    ['switch edition', 'navigation'], // usage
    ['switch to', 'navigation'], // usage
    ['switch to dark mode', 'navigation'], // usage
    ['switch to desktop site', 'navigation'], // usage
    ['tap to enlarge', 'navigation'], // usage
    ['these are external links and will open in a new window', 'navigation'], // aeb
    ['this image is no longer available', 'navigation'], // usage
    ['this is a modal window', 'navigation'], // usage
    ['this link opens in a new window', 'navigation'], // usage
    ['this video can not be played', 'navigation'], // usage
    ['this video cannot be played', 'navigation'], // usage
    ['to the top', 'navigation'], // usage
    ['to top', 'navigation'], // usage
    ['toggle', 'navigation'], // aeb
    ['toggle caption', 'navigation'], // usage
    ['toggle dark mode', 'navigation'], // usage
    ['toggle menu', 'navigation'], // usage
    ['toggle navigation', 'navigation'], // aeb wcxb
    ['toggle search', 'navigation'], // usage
    ['toggle sidebar', 'navigation'], // usage
    ['top of page', 'navigation'], // wcxb
    ['transcript', 'navigation'], // usage
    ['tv guide', 'navigation'], // fundus
    ['tv listings', 'navigation'], // aeb
    ['tv schedule', 'navigation'], // aeb
    ['type and hit enter', 'navigation'], // usage
    ['type your search', 'navigation'], // usage
    ['uk edition', 'navigation'], // fundus
    ['unfollow', 'navigation'], // usage
    ['unmute', 'navigation'], // usage
    ['us edition', 'navigation'], // fundus
    ['useful links', 'navigation'], // aeb fundus
    ['user menu', 'navigation'], // usage
    ['user menu log in', 'navigation'], // usage
    ['video', 'navigation'], // aeb fundus wcxb
    ['video ad feedback', 'navigation'], // usage
    ['video caption', 'navigation'], // usage
    ['video playback is not supported', 'navigation'], // usage
    ['video player', 'navigation'], // usage
    ['video: watch', 'navigation'], // usage
    ['videos', 'navigation'], // aeb fundus wcxb
    ['view all', 'navigation'], // aeb wcxb
    ['view all photos', 'navigation'], // usage
    ['view cart', 'navigation'], // wcxb
    ['view comments section', 'navigation'], // usage
    ['view desktop site', 'navigation'], // usage
    ['view full article', 'navigation'], // usage
    ['view full image', 'navigation'], // usage
    ['view full size', 'navigation'], // usage
    ['view gallery', 'navigation'], // usage
    ['view image in full screen', 'navigation'], // usage
    ['view image in fullscreen', 'navigation'], // usage
    ['view less', 'navigation'], // usage
    ['view more', 'navigation'], // fundus wcxb
    ['view on facebook', 'navigation'], // usage
    ['view on instagram', 'navigation'], // usage
    ['view on twitter', 'navigation'], // usage
    ['view on x', 'navigation'], // usage
    ['view original', 'navigation'], // usage
    ['view pdf', 'navigation'], // usage
    ['view photos', 'navigation'], // usage
    ['view slideshow', 'navigation'], // usage
    ['view this post on instagram', 'navigation'], // usage
    ['view transcript', 'navigation'], // usage
    ['volume', 'navigation'], // usage
    ['vouchers', 'navigation'], // usage
    ['watch', 'navigation'], // aeb fundus
    ['watch the full video', 'navigation'], // usage
    ['watch this video', 'navigation'], // usage
    ['watch video', 'navigation'], // aeb
    ['watch videos', 'navigation'], // usage
    ['watchlist', 'navigation'], // aeb fundus
    ['we apologize, but this video has failed to load', 'navigation'], // fundus
    ["we're hiring", 'navigation'], // usage
    ['what we do', 'navigation'], // wcxb
    ['who we are', 'navigation'], // wcxb
    ['widgets', 'navigation'], // usage
    ['wish list', 'navigation'], // usage
    ['wishlist', 'navigation'], // usage
    ['work at', 'navigation'], // usage
    ['work for us', 'navigation'], // aeb fundus wcxb
    ['work with us', 'navigation'], // aeb fundus wcxb
    ['yes, i agree', 'navigation'], // usage
    ['your browser does not support html5 video', 'navigation'], // usage
    ['your browser does not support the audio element', 'navigation'], // usage
    ['your browser does not support the video tag', 'navigation'], // usage
    ['your cart is empty', 'navigation'], // wcxb
    ['zoom', 'navigation'], // usage
    ['« previous', 'navigation'], // usage
    ['all newsletters', 'newsletter'], // usage
    ['already a subscriber', 'newsletter'], // usage
    ['already a subscriber? log in', 'newsletter'], // usage
    ['already subscribed', 'newsletter'], // usage
    ['become a contributor', 'newsletter'], // usage
    ['become a member', 'newsletter'], // fundus wcxb
    ['become a patron', 'newsletter'], // usage
    ['become a subscriber', 'newsletter'], // aeb
    ['become a supporter', 'newsletter'], // usage
    ['breaking news alerts', 'newsletter'], // usage
    ['breaking news emails', 'newsletter'], // aeb
    ['buy a subscription', 'newsletter'], // usage
    ['check your inbox', 'newsletter'], // usage
    ['continue with apple', 'newsletter'], // usage
    ['continue with facebook', 'newsletter'], // usage
    ['continue with google', 'newsletter'], // usage
    ['contribute', 'newsletter'], // aeb
    ['contribute now', 'newsletter'], // usage
    ['count me in', 'newsletter'], // usage
    ['create a free account', 'newsletter'], // usage
    ['create account', 'newsletter'], // fundus wcxb
    ['create an account', 'newsletter'], // wcxb
    ['create free account', 'newsletter'], // usage
    ['daily briefing', 'newsletter'], // usage
    ['daily newsletter', 'newsletter'], // fundus
    ['digital edition', 'newsletter'], // aeb fundus
    ['donate', 'newsletter'], // aeb fundus wcxb
    ['donate now', 'newsletter'], // usage
    ['donate today', 'newsletter'], // usage
    ['download now', 'newsletter'], // usage
    ['download our app', 'newsletter'], // fundus
    ['download the app', 'newsletter'], // fundus
    ['e-edition', 'newsletter'], // aeb fundus
    ['e-paper', 'newsletter'], // aeb fundus
    ['email (required)', 'newsletter'], // aeb
    ['email address', 'newsletter'], // aeb fundus wcxb
    ['email address (required)', 'newsletter'], // fundus
    ['email alerts', 'newsletter'], // usage
    ['email newsletter', 'newsletter'], // aeb
    ['email newsletters', 'newsletter'], // aeb
    ['enable notifications', 'newsletter'], // usage
    ['enter a valid email', 'newsletter'], // usage
    ['enter email', 'newsletter'], // usage
    ['enter your email', 'newsletter'], // fundus wcxb
    ['enter your email address', 'newsletter'], // aeb
    ['epaper', 'newsletter'], // aeb fundus
    ['explore our newsletters', 'newsletter'], // usage
    ['first name', 'newsletter'], // aeb fundus wcxb
    ['for subscribers', 'newsletter'], // usage
    ['forgot password', 'newsletter'], // usage
    ['forgot your password', 'newsletter'], // usage
    ['free newsletter', 'newsletter'], // usage
    ['free newsletters', 'newsletter'], // usage
    ['free trial', 'newsletter'], // usage
    ['full name', 'newsletter'], // usage
    ['get access', 'newsletter'], // usage
    ['get alerts', 'newsletter'], // usage
    ['get breaking news', 'newsletter'], // usage
    ['get email alerts', 'newsletter'], // usage
    ['get newsletters', 'newsletter'], // usage
    ['get notifications', 'newsletter'], // usage
    ['get notified', 'newsletter'], // usage
    ['get our app', 'newsletter'], // usage
    ['get our newsletter', 'newsletter'], // fundus
    ['get started', 'newsletter'], // wcxb
    ['get the app', 'newsletter'], // usage
    ['get the latest', 'newsletter'], // usage
    ['get the latest news', 'newsletter'], // usage
    ['get the newsletter', 'newsletter'], // wcxb
    ['get unlimited access', 'newsletter'], // usage
    ['gift subscriptions', 'newsletter'], // usage
    ['give a gift', 'newsletter'], // aeb
    ['give now', 'newsletter'], // usage
    ['go', 'newsletter'], // fundus wcxb
    ['home delivery', 'newsletter'], // aeb
    ['i agree', 'newsletter'], // usage
    ["i'm in", 'newsletter'], // fundus
    ['invalid email', 'newsletter'], // usage
    ['join free', 'newsletter'], // usage
    ['join now', 'newsletter'], // fundus
    ['join our mailing list', 'newsletter'], // usage
    ['join our newsletter', 'newsletter'], // aeb fundus wcxb
    ['join the club', 'newsletter'], // fundus
    ['join the newsletter', 'newsletter'], // usage
    ['join today', 'newsletter'], // wcxb
    ['join us today', 'newsletter'], // usage
    ['last name', 'newsletter'], // aeb fundus wcxb
    ['log in', 'newsletter'], // aeb fundus wcxb
    ['log in / sign up', 'newsletter'], // usage
    ['log in or sign up', 'newsletter'], // aeb
    ['log out', 'newsletter'], // aeb wcxb
    ['login', 'newsletter'], // aeb fundus wcxb
    ['login / register', 'newsletter'], // usage
    ['logout', 'newsletter'], // fundus wcxb
    ['lost your password', 'newsletter'], // wcxb
    ['mailing list', 'newsletter'], // usage
    ['make a donation', 'newsletter'], // wcxb
    ['manage account', 'newsletter'], // fundus
    ['manage newsletters', 'newsletter'], // wcxb
    ['manage subscription', 'newsletter'], // aeb wcxb
    ['manage your newsletters', 'newsletter'], // usage
    ['maybe later', 'newsletter'], // usage
    ['members only', 'newsletter'], // usage
    ['more newsletters', 'newsletter'], // usage
    ['morning briefing', 'newsletter'], // usage
    ['my account', 'newsletter'], // aeb fundus wcxb
    ['news alerts', 'newsletter'], // usage
    ['newsletter', 'newsletter'], // aeb fundus wcxb
    ['newsletter sign up', 'newsletter'], // aeb
    ['newsletter sign-up', 'newsletter'], // aeb
    ['newsletter signup', 'newsletter'], // aeb fundus wcxb
    ['newsletters', 'newsletter'], // aeb fundus wcxb
    ['no spam, unsubscribe anytime', 'newsletter'], // usage
    ['no thanks', 'newsletter'], // wcxb
    ['no, thanks', 'newsletter'], // usage
    ['not a subscriber', 'newsletter'], // usage
    ['not now', 'newsletter'], // usage
    ['or', 'newsletter'], // fundus wcxb
    ['our newsletter', 'newsletter'], // usage
    ['our newsletters', 'newsletter'], // usage
    ['please enter a valid email address', 'newsletter'], // wcxb
    ['postal code', 'newsletter'], // usage
    ['premium content', 'newsletter'], // wcxb
    ['print edition', 'newsletter'], // usage
    ['push notifications', 'newsletter'], // usage
    ['register', 'newsletter'], // aeb fundus
    ['register / sign in to unlock more articles', 'newsletter'], // fundus
    ['register for free', 'newsletter'], // usage
    ['register free', 'newsletter'], // usage
    ['register now', 'newsletter'], // wcxb
    ['register to unlock', 'newsletter'], // usage
    ['remember me', 'newsletter'], // aeb wcxb
    ['remind me later', 'newsletter'], // usage
    ['replica edition', 'newsletter'], // aeb
    ['see all newsletters', 'newsletter'], // aeb
    ['see subscription options', 'newsletter'], // usage
    ['send me', 'newsletter'], // usage
    ['sign in', 'newsletter'], // aeb fundus wcxb
    ['sign in / sign up', 'newsletter'], // usage
    ['sign in or create an account', 'newsletter'], // fundus
    ['sign in or register', 'newsletter'], // usage
    ['sign in to your account', 'newsletter'], // usage
    ['sign in with apple', 'newsletter'], // usage
    ['sign in with facebook', 'newsletter'], // usage
    ['sign in with google', 'newsletter'], // aeb
    ['sign me up', 'newsletter'], // wcxb
    ['sign out', 'newsletter'], // aeb fundus wcxb
    ['sign up', 'newsletter'], // aeb fundus wcxb
    ['sign up for free', 'newsletter'], // wcxb
    ['sign up free', 'newsletter'], // usage
    ['sign up here', 'newsletter'], // usage
    ['sign up now', 'newsletter'], // aeb
    ['sign up today', 'newsletter'], // usage
    ['sign-up', 'newsletter'], // usage
    ['signup', 'newsletter'], // usage
    ['start free trial', 'newsletter'], // wcxb
    ['start your free trial', 'newsletter'], // usage
    ['stay connected with us', 'newsletter'], // usage
    ['stay in the know', 'newsletter'], // usage
    ['stay informed', 'newsletter'], // fundus wcxb
    ['stay up to date', 'newsletter'], // usage
    ['stay updated', 'newsletter'], // aeb wcxb
    ['submit', 'newsletter'], // aeb wcxb
    ['subscribe', 'newsletter'], // aeb fundus wcxb
    ['subscribe by email', 'newsletter'], // usage
    ['subscribe for free', 'newsletter'], // usage
    ['subscribe for more', 'newsletter'], // usage
    ['subscribe for more articles', 'newsletter'], // fundus
    ['subscribe here', 'newsletter'], // wcxb
    ['subscribe now', 'newsletter'], // aeb fundus
    ['subscribe or log in', 'newsletter'], // usage
    ['subscribe to continue reading', 'newsletter'], // usage
    ['subscribe to newsletter', 'newsletter'], // aeb fundus
    ['subscribe to newsletters', 'newsletter'], // usage
    ['subscribe to our newsletter', 'newsletter'], // fundus
    ['subscribe to read more', 'newsletter'], // usage
    ['subscribe to this blog', 'newsletter'], // usage
    ['subscribe to us', 'newsletter'], // usage
    ['subscribe today', 'newsletter'], // usage
    ['subscribe via email', 'newsletter'], // usage
    ['subscribed', 'newsletter'], // fundus
    ['subscriber exclusive', 'newsletter'], // usage
    ['subscriber only', 'newsletter'], // usage
    ['subscriber services', 'newsletter'], // aeb
    ['subscribers only', 'newsletter'], // usage
    ['subscription', 'newsletter'], // aeb
    ['subscriptions', 'newsletter'], // aeb fundus wcxb
    ['support independent journalism', 'newsletter'], // aeb
    ['support local journalism', 'newsletter'], // fundus
    ['support our journalism', 'newsletter'], // usage
    ['support our work', 'newsletter'], // wcxb
    ['support quality journalism', 'newsletter'], // usage
    ['thank you for signing up', 'newsletter'], // usage
    ['thank you for subscribing', 'newsletter'], // wcxb
    ['thank you for your subscription', 'newsletter'], // usage
    ['thanks for signing up', 'newsletter'], // aeb fundus
    ['thanks for subscribing', 'newsletter'], // usage
    ['this article is for subscribers only', 'newsletter'], // usage
    ['this article is free to read register to unlock', 'newsletter'], // fundus
    ['this content is for subscribers only', 'newsletter'], // usage
    ["today's paper", 'newsletter'], // aeb
    ['try for free', 'newsletter'], // usage
    ['try it free', 'newsletter'], // wcxb
    ['turn on notifications', 'newsletter'], // usage
    ['unlock this article', 'newsletter'], // usage
    ['unsubscribe', 'newsletter'], // usage
    ['unsubscribe anytime', 'newsletter'], // usage
    ['unsubscribe at any time', 'newsletter'], // usage
    ['username', 'newsletter'], // usage
    ['view all newsletters', 'newsletter'], // usage
    ['view e-edition', 'newsletter'], // usage
    ['view subscription options', 'newsletter'], // usage
    ['yes please', 'newsletter'], // usage
    ['you can unsubscribe at any time', 'newsletter'], // usage
    ['you have been successfully subscribed', 'newsletter'], // aeb
    ["you've been subscribed", 'newsletter'], // usage
    ['your account', 'newsletter'], // aeb
    ['your e-mail', 'newsletter'], // usage
    ['your e-mail address', 'newsletter'], // usage
    ['your email', 'newsletter'], // aeb
    ['your email address', 'newsletter'], // fundus
    ['your name', 'newsletter'], // aeb
    ['zip code', 'newsletter'], // usage
    ['also watch', 'read-more'], // usage
    ['click here', 'read-more'], // usage
    ['click here for more', 'read-more'], // usage
    ['click here to read', 'read-more'], // usage
    ['find out more here', 'read-more'], // usage
    ['full article', 'read-more'], // usage
    ['full story', 'read-more'], // usage
    ['learn more here', 'read-more'], // usage
    ['more here', 'read-more'], // usage
    ['read also', 'read-more'], // usage
    ['read article', 'read-more'], // usage
    ['read full article', 'read-more'], // usage
    ['read full story', 'read-more'], // usage
    ['read it here', 'read-more'], // usage
    ['read more', 'read-more'], // aeb fundus wcxb
    ['read more here', 'read-more'], // usage
    ['read more news', 'read-more'], // usage
    ['read original article', 'read-more'], // usage
    ['read story', 'read-more'], // usage
    ['read the article', 'read-more'], // usage
    ['read the full article', 'read-more'], // usage
    ['read the full report', 'read-more'], // usage
    ['read the full story', 'read-more'], // usage
    ['read the original', 'read-more'], // usage
    ['read the original article', 'read-more'], // usage
    ['read the rest', 'read-more'], // usage
    ['read the story', 'read-more'], // usage
    ['see more here', 'read-more'], // usage
    ['view original article', 'read-more'], // usage
    ['watch also', 'read-more'], // usage
    ['a', 'share'], // aeb fundus
    ['aa', 'share'], // fundus wcxb
    ['add bookmark', 'share'], // usage
    ['addthis', 'share'], // usage
    ['all sharing options', 'share'], // usage
    ['apple news', 'share'], // usage
    ['apple podcasts', 'share'], // usage
    ['blogger', 'share'], // aeb
    ['bluesky', 'share'], // fundus wcxb
    ['bookmark', 'share'], // fundus
    ['bookmark this', 'share'], // usage
    ['cite', 'share'], // usage
    ['cite this', 'share'], // usage
    ['connect on facebook', 'share'], // usage
    ['connect with us', 'share'], // aeb fundus wcxb
    ['copied', 'share'], // usage
    ['copied to clipboard', 'share'], // usage
    ['copy', 'share'], // aeb fundus
    ['copy link', 'share'], // fundus wcxb
    ['copy link to clipboard', 'share'], // usage
    ['copy to clipboard', 'share'], // usage
    ['copy url', 'share'], // usage
    ['decrease text size', 'share'], // usage
    ['delicious', 'share'], // usage
    ['digg', 'share'], // usage
    ['e-mail', 'share'], // aeb fundus wcxb
    ['email', 'share'], // aeb fundus wcxb
    ['email a link', 'share'], // usage
    ['email article', 'share'], // usage
    ['email link', 'share'], // usage
    ['email me', 'share'], // aeb
    ['email share', 'share'], // usage
    ['email this', 'share'], // usage
    ['email this article', 'share'], // usage
    ['email this story', 'share'], // usage
    ['email to a friend', 'share'], // usage
    ['email us', 'share'], // usage
    ['envelope', 'share'], // usage
    ['export', 'share'], // usage
    ['facebook', 'share'], // aeb fundus wcxb
    ['facebook messenger', 'share'], // fundus
    ['find us', 'share'], // fundus
    ['find us on', 'share'], // usage
    ['find us on facebook', 'share'], // aeb
    ['flipboard', 'share'], // aeb fundus
    ['follow', 'share'], // aeb fundus wcxb
    ['follow along', 'share'], // usage
    ['follow author', 'share'], // usage
    ['follow me on', 'share'], // usage
    ['follow on facebook', 'share'], // aeb
    ['follow on google news', 'share'], // usage
    ['follow on twitter', 'share'], // aeb
    ['follow this author', 'share'], // usage
    ['follow this topic', 'share'], // usage
    ['follow topics', 'share'], // usage
    ['follow us', 'share'], // aeb fundus wcxb
    ['follow us on', 'share'], // aeb fundus wcxb
    ['follow us on facebook', 'share'], // fundus
    ['follow us on google news', 'share'], // usage
    ['follow us on instagram', 'share'], // wcxb
    ['follow us on twitter', 'share'], // aeb fundus
    ['follow us on whatsapp', 'share'], // usage
    ['follow us on x', 'share'], // wcxb
    ['follow us on youtube', 'share'], // usage
    ['followers', 'share'], // aeb
    ['following', 'share'], // usage
    ['font size', 'share'], // usage
    ['gab', 'share'], // fundus
    ['get link', 'share'], // usage
    ['get short url', 'share'], // usage
    ['get social', 'share'], // wcxb
    ['gettr', 'share'], // fundus
    ['gift', 'share'], // usage
    ['gift article', 'share'], // usage
    ['gift this article', 'share'], // wcxb
    ['google', 'share'], // aeb fundus
    ['google news', 'share'], // fundus wcxb
    ['google plus', 'share'], // aeb
    ['hacker news', 'share'], // usage
    ['increase text size', 'share'], // usage
    ['instagram', 'share'], // aeb fundus wcxb
    ['instapaper', 'share'], // usage
    ['join our telegram channel', 'share'], // usage
    ['join us', 'share'], // aeb fundus wcxb
    ['join us on', 'share'], // wcxb
    ['join us on facebook', 'share'], // wcxb
    ['join us on telegram', 'share'], // usage
    ["let's be friends", 'share'], // usage
    ['licensing & reprints', 'share'], // aeb
    ['like', 'share'], // usage
    ['like loading', 'share'], // aeb
    ['like this', 'share'], // aeb
    ['like us', 'share'], // usage
    ['like us on facebook', 'share'], // aeb
    ['link copied', 'share'], // wcxb
    ['link copied to clipboard', 'share'], // usage
    ['linkedin', 'share'], // aeb fundus wcxb
    ['mail', 'share'], // fundus
    ['mastodon', 'share'], // fundus
    ['messenger', 'share'], // aeb fundus
    ['more sharing options', 'share'], // usage
    ['odnoklassniki', 'share'], // aeb
    ['open share options', 'share'], // usage
    ['opens in new window', 'share'], // usage
    ['order reprints', 'share'], // usage
    ['parler', 'share'], // fundus
    ['permalink', 'share'], // usage
    ['pin', 'share'], // fundus wcxb
    ['pin it', 'share'], // aeb
    ['pinterest', 'share'], // aeb fundus wcxb
    ['pocket', 'share'], // aeb fundus
    ['post', 'share'], // usage
    ['post on x', 'share'], // fundus
    ['post this', 'share'], // usage
    ['print', 'share'], // aeb fundus wcxb
    ['print article', 'share'], // usage
    ['print page', 'share'], // usage
    ['print story', 'share'], // usage
    ['print this', 'share'], // usage
    ['print this article', 'share'], // aeb
    ['print this page', 'share'], // usage
    ['print this story', 'share'], // usage
    ['quick share', 'share'], // usage
    ['reddit', 'share'], // aeb fundus wcxb
    ['reprint', 'share'], // usage
    ['reprints', 'share'], // aeb fundus wcxb
    ['reprints & permissions', 'share'], // aeb fundus
    ['reprints and permissions', 'share'], // aeb
    ['republish', 'share'], // usage
    ['republish this article', 'share'], // usage
    ['republish this story', 'share'], // wcxb
    ['request permissions', 'share'], // usage
    ['resize text', 'share'], // usage
    ['retweet', 'share'], // usage
    ['reuse this content', 'share'], // aeb
    ['rights and permissions', 'share'], // usage
    ['rss', 'share'], // aeb fundus wcxb
    ['rss feed', 'share'], // aeb fundus wcxb
    ['rss feeds', 'share'], // aeb fundus
    ['rumble', 'share'], // usage
    ['save', 'share'], // fundus
    ['save article', 'share'], // usage
    ['save for later', 'share'], // usage
    ['save story', 'share'], // usage
    ['save this article', 'share'], // usage
    ['saved', 'share'], // usage
    ['send', 'share'], // aeb
    ['send by email', 'share'], // usage
    ['send link', 'share'], // usage
    ['send this', 'share'], // usage
    ['send to a friend', 'share'], // usage
    ['share', 'share'], // aeb fundus wcxb
    ['share all sharing options', 'share'], // aeb
    ['share article', 'share'], // usage
    ['share buttons', 'share'], // usage
    ['share by email', 'share'], // usage
    ['share full article', 'share'], // usage
    ['share it', 'share'], // usage
    ['share it with friends', 'share'], // usage
    ['share link', 'share'], // usage
    ['share now', 'share'], // usage
    ['share on', 'share'], // wcxb
    ['share on bluesky', 'share'], // usage
    ['share on email', 'share'], // aeb
    ['share on facebook', 'share'], // aeb fundus
    ['share on flipboard', 'share'], // usage
    ['share on google', 'share'], // aeb
    ['share on google plus', 'share'], // usage
    ['share on linkedin', 'share'], // aeb wcxb
    ['share on messenger', 'share'], // aeb
    ['share on pinterest', 'share'], // aeb
    ['share on reddit', 'share'], // aeb
    ['share on social media', 'share'], // usage
    ['share on telegram', 'share'], // usage
    ['share on threads', 'share'], // usage
    ['share on tumblr', 'share'], // aeb
    ['share on twitter', 'share'], // aeb
    ['share on vk', 'share'], // aeb
    ['share on whatsapp', 'share'], // aeb
    ['share on x', 'share'], // usage
    ['share options', 'share'], // usage
    ['share options menu', 'share'], // usage
    ['share page', 'share'], // usage
    ['share permalink', 'share'], // aeb
    ['share post', 'share'], // usage
    ['share story', 'share'], // usage
    ['share this', 'share'], // aeb wcxb
    ['share this article', 'share'], // aeb fundus
    ['share this content', 'share'], // usage
    ['share this on facebook', 'share'], // aeb
    ['share this on twitter', 'share'], // aeb
    ['share this page', 'share'], // usage
    ['share this post', 'share'], // wcxb
    ['share this story', 'share'], // aeb
    ['share this video', 'share'], // usage
    ['share this with email', 'share'], // aeb
    ['share this with messenger', 'share'], // aeb
    ['share this with twitter', 'share'], // aeb
    ['share this with whatsapp', 'share'], // aeb
    ['share to', 'share'], // usage
    ['share to facebook', 'share'], // aeb
    ['share to twitter', 'share'], // aeb
    ['share to x', 'share'], // usage
    ['share via', 'share'], // usage
    ['share via email', 'share'], // aeb
    ['share via sms', 'share'], // usage
    ['share via whatsapp', 'share'], // usage
    ['share with', 'share'], // usage
    ['share with friends', 'share'], // usage
    ['share your thoughts', 'share'], // aeb
    ['shares', 'share'], // aeb fundus wcxb
    ['sharethis', 'share'], // usage
    ['sharing options', 'share'], // usage
    ['short link', 'share'], // usage
    ['sms', 'share'], // fundus
    ['snapchat', 'share'], // aeb fundus
    ['social', 'share'], // aeb fundus wcxb
    ['social networks', 'share'], // fundus
    ['social share', 'share'], // usage
    ['social sharing', 'share'], // fundus
    ['stay connected', 'share'], // aeb
    ['stay in touch', 'share'], // wcxb
    ['stumbleupon', 'share'], // aeb
    ['telegram', 'share'], // aeb fundus
    ['text resize', 'share'], // usage
    ['text size', 'share'], // wcxb
    ['threads', 'share'], // fundus wcxb
    ['tiktok', 'share'], // fundus wcxb
    ['toggle share options', 'share'], // usage
    ['truth social', 'share'], // usage
    ['tumblr', 'share'], // aeb fundus
    ['tweet', 'share'], // aeb fundus wcxb
    ['twitch', 'share'], // fundus
    ['twitter', 'share'], // aeb fundus wcxb
    ['twitter/x', 'share'], // wcxb
    ['viber', 'share'], // usage
    ['vk', 'share'], // usage
    ['vkontakte', 'share'], // aeb
    ['wechat', 'share'], // usage
    ['weibo', 'share'], // wcxb
    ['whats app', 'share'], // fundus
    ['whatsapp', 'share'], // aeb fundus wcxb
    ['x', 'share'], // aeb fundus wcxb
    ['x (twitter)', 'share'], // fundus
    ['x/twitter', 'share'], // usage
    ['youtube', 'share'], // aeb fundus wcxb
    ['created', 'timestamp'], // usage
    ['days ago', 'timestamp'], // usage
    ['first published', 'timestamp'], // usage
    ['hours ago', 'timestamp'], // usage
    ['just now', 'timestamp'], // usage
    ['last modified', 'timestamp'], // usage
    ['last updated', 'timestamp'], // usage
    ['min read', 'timestamp'], // usage
    ['minutes ago', 'timestamp'], // usage
    ['modified', 'timestamp'], // usage
    ['moments ago', 'timestamp'], // usage
    ['now', 'timestamp'], // fundus
    ['originally published', 'timestamp'], // usage
    ['posted', 'timestamp'], // usage
    ['posted at', 'timestamp'], // usage
    ['posted on', 'timestamp'], // usage
    ['published', 'timestamp'], // wcxb
    ['published on', 'timestamp'], // usage
    ['read time', 'timestamp'], // usage
    ['reading time', 'timestamp'], // usage
    ['this just in', 'timestamp'], // usage
    ['updated', 'timestamp'], // usage
    ['updated on', 'timestamp'], // usage
  ],
  labels: [
    ['book now', 'advertisement'], // usage
    ['buy now', 'advertisement'], // fundus
    ['learn more', 'advertisement'], // aeb fundus wcxb
    ['order now', 'advertisement'], // wcxb
    ['play now', 'advertisement'], // aeb fundus wcxb
    ['shop now', 'advertisement'], // usage
    ['watch the video', 'advertisement'], // usage
    ['abortion', 'navigation'], // usage
    ['account', 'navigation'], // aeb fundus
    ['admin', 'navigation'], // usage
    ['advertising news', 'navigation'], // usage
    ['affiliates', 'navigation'], // wcxb
    ['africa', 'navigation'], // aeb fundus wcxb
    ['agriculture', 'navigation'], // usage
    ['ai', 'navigation'], // aeb fundus wcxb
    ['all', 'navigation'], // aeb fundus wcxb
    ['all sections & topics', 'navigation'], // usage
    ['americas', 'navigation'], // aeb fundus
    ['analysis', 'navigation'], // usage
    ['animals', 'navigation'], // usage
    ['announcements', 'navigation'], // aeb wcxb
    ['apps', 'navigation'], // aeb fundus wcxb
    ['apps & software', 'navigation'], // usage
    ['around the world', 'navigation'], // usage
    ['art', 'navigation'], // aeb fundus
    ['artificial intelligence', 'navigation'], // fundus wcxb
    ['arts', 'navigation'], // aeb fundus
    ['arts & culture', 'navigation'], // aeb
    ['arts and culture', 'navigation'], // usage
    ['asia', 'navigation'], // aeb fundus wcxb
    ['asia pacific', 'navigation'], // aeb
    ['audio', 'navigation'], // fundus wcxb
    ['australia', 'navigation'], // aeb wcxb
    ['authors', 'navigation'], // wcxb
    ['auto', 'navigation'], // aeb fundus
    ['automotive', 'navigation'], // wcxb
    ['autos', 'navigation'], // aeb fundus
    ['aviation', 'navigation'], // usage
    ['banking', 'navigation'], // aeb fundus
    ['baseball', 'navigation'], // aeb fundus
    ['basketball', 'navigation'], // fundus
    ['beauty', 'navigation'], // fundus wcxb
    ['best', 'navigation'], // fundus
    ['best of', 'navigation'], // aeb
    ['bitcoin', 'navigation'], // fundus
    ['blog', 'navigation'], // aeb wcxb
    ['blogs', 'navigation'], // aeb fundus wcxb
    ['books', 'navigation'], // aeb fundus wcxb
    ['boxing', 'navigation'], // aeb fundus wcxb
    ['breaking', 'navigation'], // aeb
    ['buffer', 'navigation'], // usage
    ['business', 'navigation'], // aeb fundus wcxb
    ['business news', 'navigation'], // aeb fundus
    ['buying guides', 'navigation'], // usage
    ['calendar', 'navigation'], // aeb wcxb
    ['california', 'navigation'], // aeb
    ['canada', 'navigation'], // aeb fundus wcxb
    ['careers & jobs', 'navigation'], // usage
    ['cars', 'navigation'], // aeb fundus wcxb
    ['categories', 'navigation'], // fundus wcxb
    ['category', 'navigation'], // usage
    ['celebrities', 'navigation'], // usage
    ['celebrity', 'navigation'], // fundus
    ['champions league', 'navigation'], // aeb fundus
    ['chapters', 'navigation'], // usage
    ['charity', 'navigation'], // aeb
    ['china', 'navigation'], // aeb fundus wcxb
    ['climate', 'navigation'], // aeb fundus
    ['climate change', 'navigation'], // aeb fundus
    ['cna', 'navigation'], // usage
    ['college sports', 'navigation'], // usage
    ['columnist', 'navigation'], // usage
    ['columnists', 'navigation'], // aeb fundus wcxb
    ['columns', 'navigation'], // aeb fundus wcxb
    ['commentary', 'navigation'], // usage
    ['community', 'navigation'], // aeb fundus wcxb
    ['companies', 'navigation'], // aeb fundus
    ['company', 'navigation'], // aeb fundus wcxb
    ['conclusion', 'navigation'], // wcxb
    ['connect', 'navigation'], // aeb wcxb
    ['contents', 'navigation'], // wcxb
    ['contributor', 'navigation'], // usage
    ['conversation', 'navigation'], // usage
    ['conversations', 'navigation'], // usage
    ['coronavirus', 'navigation'], // fundus
    ['corrections', 'navigation'], // aeb wcxb
    ['country', 'navigation'], // aeb wcxb
    ['courtesy', 'navigation'], // usage
    ['courts', 'navigation'], // aeb
    ['covid-19', 'navigation'], // fundus
    ['credits', 'navigation'], // fundus wcxb
    ['cricket', 'navigation'], // aeb fundus
    ['crime', 'navigation'], // aeb fundus
    ['crime & safety', 'navigation'], // usage
    ['crime news', 'navigation'], // usage
    ['crypto', 'navigation'], // fundus
    ['cryptocurrency', 'navigation'], // aeb
    ['culture', 'navigation'], // aeb fundus wcxb
    ['cybersecurity', 'navigation'], // aeb fundus wcxb
    ['dance', 'navigation'], // aeb fundus
    ['data', 'navigation'], // usage
    ['date', 'navigation'], // aeb
    ['deals', 'navigation'], // aeb fundus wcxb
    ['defence', 'navigation'], // fundus
    ['defense', 'navigation'], // aeb
    ['description', 'navigation'], // usage
    ['destinations', 'navigation'], // aeb fundus wcxb
    ['details', 'navigation'], // wcxb
    ['deutsch', 'navigation'], // fundus wcxb
    ['developing', 'navigation'], // usage
    ['dining', 'navigation'], // aeb
    ['disclosure', 'navigation'], // wcxb
    ['discord', 'navigation'], // usage
    ['discover', 'navigation'], // usage
    ['discuss', 'navigation'], // usage
    ['discussion', 'navigation'], // usage
    ['diversity', 'navigation'], // usage
    ['down', 'navigation'], // usage
    ['download', 'navigation'], // fundus
    ['downloads', 'navigation'], // wcxb
    ['economy', 'navigation'], // aeb fundus
    ['edited by', 'navigation'], // usage
    ['editorial content', 'navigation'], // usage
    ['editorials', 'navigation'], // aeb fundus wcxb
    ['education', 'navigation'], // aeb fundus wcxb
    ['efe', 'navigation'], // fundus
    ['election', 'navigation'], // aeb
    ['elections', 'navigation'], // aeb fundus
    ['employment', 'navigation'], // aeb fundus
    ['energy', 'navigation'], // aeb
    ['england', 'navigation'], // aeb
    ['english', 'navigation'], // aeb fundus wcxb
    ['entertainment', 'navigation'], // aeb fundus wcxb
    ['entertainment news', 'navigation'], // aeb fundus
    ['environment', 'navigation'], // aeb fundus
    ['español', 'navigation'], // aeb fundus wcxb
    ['ethics', 'navigation'], // wcxb
    ['europe', 'navigation'], // aeb fundus wcxb
    ['events', 'navigation'], // aeb fundus wcxb
    ['exclusive', 'navigation'], // usage
    ['exclusives', 'navigation'], // aeb fundus
    ['explainer', 'navigation'], // usage
    ['explainers', 'navigation'], // aeb fundus
    ['explore', 'navigation'], // aeb fundus wcxb
    ['f1', 'navigation'], // aeb fundus
    ['fact check', 'navigation'], // aeb fundus wcxb
    ['fact checks', 'navigation'], // aeb
    ['faith', 'navigation'], // fundus
    ['family', 'navigation'], // aeb fundus
    ['faq', 'navigation'], // aeb fundus wcxb
    ['faqs', 'navigation'], // fundus wcxb
    ['farming', 'navigation'], // usage
    ['fashion', 'navigation'], // aeb fundus wcxb
    ['feature', 'navigation'], // wcxb
    ['features', 'navigation'], // aeb fundus
    ['film', 'navigation'], // aeb fundus
    ['films', 'navigation'], // usage
    ['filter', 'navigation'], // wcxb
    ['finance', 'navigation'], // aeb fundus wcxb
    ['first', 'navigation'], // usage
    ['fitness', 'navigation'], // aeb fundus wcxb
    ['food', 'navigation'], // aeb fundus wcxb
    ['food & drink', 'navigation'], // aeb fundus
    ['food and drink', 'navigation'], // usage
    ['football', 'navigation'], // aeb fundus
    ['formula 1', 'navigation'], // aeb fundus
    ['foundation', 'navigation'], // usage
    ['france', 'navigation'], // fundus wcxb
    ['français', 'navigation'], // fundus
    ['frequently asked questions', 'navigation'], // wcxb
    ['frequently asked questions (faqs)', 'navigation'], // usage
    ['front page', 'navigation'], // aeb fundus
    ['gadgets', 'navigation'], // aeb wcxb
    ['games', 'navigation'], // aeb fundus wcxb
    ['gaming', 'navigation'], // aeb fundus wcxb
    ['gardening', 'navigation'], // fundus wcxb
    ['general', 'navigation'], // usage
    ['general news', 'navigation'], // aeb
    ['germany', 'navigation'], // usage
    ['golf', 'navigation'], // aeb fundus
    ['government', 'navigation'], // wcxb
    ['graphics', 'navigation'], // usage
    ['guides', 'navigation'], // aeb fundus wcxb
    ['guns', 'navigation'], // usage
    ['health', 'navigation'], // aeb fundus wcxb
    ['health & fitness', 'navigation'], // aeb wcxb
    ['health & science', 'navigation'], // usage
    ['health & wellness', 'navigation'], // wcxb
    ['health news', 'navigation'], // aeb fundus
    ['healthcare', 'navigation'], // aeb fundus wcxb
    ['helpful', 'navigation'], // usage
    ['high school sports', 'navigation'], // aeb
    ['history', 'navigation'], // aeb fundus wcxb
    ['hockey', 'navigation'], // aeb fundus
    ['home & garden', 'navigation'], // aeb wcxb
    ['home and garden', 'navigation'], // aeb
    ['homes', 'navigation'], // aeb fundus
    ['housing', 'navigation'], // usage
    ['how to', 'navigation'], // fundus wcxb
    ['how-to', 'navigation'], // aeb
    ['illustration', 'navigation'], // usage
    ['images', 'navigation'], // aeb
    ['immigration', 'navigation'], // aeb fundus
    ['in depth', 'navigation'], // aeb
    ['in focus this week', 'navigation'], // usage
    ['in this article', 'navigation'], // fundus wcxb
    ['in-depth', 'navigation'], // fundus
    ['index', 'navigation'], // usage
    ['india', 'navigation'], // aeb wcxb
    ['industry', 'navigation'], // wcxb
    ['info', 'navigation'], // aeb fundus
    ['infographics', 'navigation'], // aeb wcxb
    ['information', 'navigation'], // aeb wcxb
    ['infrastructure', 'navigation'], // aeb wcxb
    ['innovation', 'navigation'], // aeb fundus wcxb
    ['international', 'navigation'], // aeb fundus wcxb
    ['international news', 'navigation'], // usage
    ['internet', 'navigation'], // fundus
    ['internships', 'navigation'], // aeb
    ['interview', 'navigation'], // fundus
    ['interviews', 'navigation'], // aeb
    ['investigations', 'navigation'], // aeb fundus
    ['investing', 'navigation'], // aeb fundus wcxb
    ['investors', 'navigation'], // wcxb
    ['ireland', 'navigation'], // aeb
    ['israel', 'navigation'], // fundus
    ['italiano', 'navigation'], // fundus wcxb
    ['japan', 'navigation'], // wcxb
    ['jobs & careers', 'navigation'], // usage
    ['justice', 'navigation'], // usage
    ['key points', 'navigation'], // aeb
    ['key takeaways', 'navigation'], // usage
    ['language', 'navigation'], // aeb
    ['languages', 'navigation'], // usage
    ['last', 'navigation'], // usage
    ['latin america', 'navigation'], // aeb fundus
    ['law', 'navigation'], // usage
    ['leadership', 'navigation'], // aeb wcxb
    ['left', 'navigation'], // usage
    ['legal', 'navigation'], // aeb fundus wcxb
    ['letters', 'navigation'], // aeb
    ['life', 'navigation'], // aeb fundus wcxb
    ['life & style', 'navigation'], // aeb fundus wcxb
    ['life and style', 'navigation'], // usage
    ['lifestyle', 'navigation'], // aeb fundus wcxb
    ['lifestyle news', 'navigation'], // fundus
    ['line', 'navigation'], // fundus
    ['live updates', 'navigation'], // usage
    ['living', 'navigation'], // aeb fundus
    ['local', 'navigation'], // aeb fundus
    ['local news', 'navigation'], // aeb fundus
    ['locations', 'navigation'], // wcxb
    ['london', 'navigation'], // aeb fundus wcxb
    ['long reads', 'navigation'], // usage
    ['longform', 'navigation'], // aeb
    ['magazine', 'navigation'], // aeb fundus wcxb
    ['main', 'navigation'], // usage
    ['management', 'navigation'], // aeb wcxb
    ['marketing', 'navigation'], // aeb wcxb
    ['marketing solutions', 'navigation'], // usage
    ['markets', 'navigation'], // aeb fundus
    ['media', 'navigation'], // aeb fundus wcxb
    ['medicine', 'navigation'], // usage
    ['membership', 'navigation'], // aeb wcxb
    ['men', 'navigation'], // aeb
    ['metro', 'navigation'], // aeb
    ['middle east', 'navigation'], // aeb fundus wcxb
    ['military', 'navigation'], // aeb fundus wcxb
    ['misc', 'navigation'], // usage
    ['miscellaneous', 'navigation'], // wcxb
    ['mission', 'navigation'], // usage
    ['mlb', 'navigation'], // aeb
    ['mls', 'navigation'], // usage
    ['mma', 'navigation'], // aeb fundus
    ['money', 'navigation'], // aeb fundus wcxb
    ['more about', 'navigation'], // fundus
    ['more info', 'navigation'], // wcxb
    ['more information', 'navigation'], // usage
    ['motoring', 'navigation'], // fundus
    ['motors', 'navigation'], // aeb
    ['motorsport', 'navigation'], // aeb fundus
    ['movies', 'navigation'], // aeb fundus wcxb
    ['multimedia', 'navigation'], // aeb fundus wcxb
    ['music', 'navigation'], // aeb fundus
    ['nascar', 'navigation'], // aeb
    ['nation', 'navigation'], // aeb wcxb
    ['national', 'navigation'], // aeb fundus
    ['national news', 'navigation'], // aeb wcxb
    ['nature', 'navigation'], // aeb fundus
    ['nba', 'navigation'], // aeb fundus
    ['ncaa', 'navigation'], // usage
    ['new york', 'navigation'], // aeb fundus
    ['new zealand', 'navigation'], // wcxb
    ['newest', 'navigation'], // wcxb
    ['news', 'navigation'], // aeb fundus wcxb
    ['nfl', 'navigation'], // aeb fundus
    ['nhl', 'navigation'], // aeb fundus
    ['north america', 'navigation'], // fundus wcxb
    ['nutrition', 'navigation'], // aeb fundus wcxb
    ['offers', 'navigation'], // aeb fundus
    ['oldest', 'navigation'], // wcxb
    ['olympics', 'navigation'], // aeb fundus
    ['on this page', 'navigation'], // wcxb
    ['op-ed', 'navigation'], // usage
    ['op-eds', 'navigation'], // aeb
    ['open', 'navigation'], // usage
    ['opinion', 'navigation'], // aeb fundus wcxb
    ['opinions', 'navigation'], // aeb
    ['options', 'navigation'], // aeb
    ['organizations', 'navigation'], // usage
    ['other', 'navigation'], // aeb fundus
    ['others', 'navigation'], // wcxb
    ['our mission', 'navigation'], // wcxb
    ['our story', 'navigation'], // wcxb
    ['our world', 'navigation'], // usage
    ['pa', 'navigation'], // fundus
    ['pakistan', 'navigation'], // usage
    ['parenting', 'navigation'], // aeb fundus wcxb
    ['partners', 'navigation'], // wcxb
    ['password', 'navigation'], // aeb fundus wcxb
    ['people', 'navigation'], // aeb fundus wcxb
    ['personal finance', 'navigation'], // aeb fundus wcxb
    ['pets', 'navigation'], // fundus wcxb
    ['philanthropy', 'navigation'], // usage
    ['photography', 'navigation'], // aeb fundus wcxb
    ['picture', 'navigation'], // usage
    ['places', 'navigation'], // usage
    ['police', 'navigation'], // usage
    ['political news', 'navigation'], // usage
    ['politics', 'navigation'], // aeb fundus wcxb
    ['português', 'navigation'], // fundus
    ['premier league', 'navigation'], // aeb fundus
    ['premium', 'navigation'], // aeb fundus
    ['premium news', 'navigation'], // usage
    ['press release', 'navigation'], // usage
    ['producer', 'navigation'], // fundus
    ['product reviews', 'navigation'], // fundus wcxb
    ['products', 'navigation'], // aeb wcxb
    ['profiles', 'navigation'], // usage
    ['property', 'navigation'], // aeb fundus wcxb
    ['public domain', 'navigation'], // usage
    ['published by', 'navigation'], // usage
    ['publisher', 'navigation'], // usage
    ['quality', 'navigation'], // usage
    ['racing', 'navigation'], // aeb fundus
    ['radio', 'navigation'], // aeb fundus
    ['reactions', 'navigation'], // usage
    ['real estate', 'navigation'], // aeb fundus
    ['recipes', 'navigation'], // aeb fundus wcxb
    ['regional', 'navigation'], // aeb fundus
    ['relationships', 'navigation'], // wcxb
    ['religion', 'navigation'], // aeb fundus
    ['resources', 'navigation'], // fundus wcxb
    ['restaurants', 'navigation'], // aeb wcxb
    ['retail', 'navigation'], // aeb fundus
    ['reviews', 'navigation'], // aeb fundus wcxb
    ['rex', 'navigation'], // wcxb
    ['right', 'navigation'], // usage
    ['royals', 'navigation'], // aeb fundus
    ['rugby', 'navigation'], // aeb fundus
    ['russia', 'navigation'], // aeb fundus
    ['schools', 'navigation'], // wcxb
    ['sci-tech', 'navigation'], // aeb fundus
    ['science', 'navigation'], // aeb fundus wcxb
    ['science & technology', 'navigation'], // aeb fundus
    ['science and technology', 'navigation'], // usage
    ['science news', 'navigation'], // usage
    ['scotland', 'navigation'], // aeb fundus
    ['sections', 'navigation'], // aeb fundus wcxb
    ['security', 'navigation'], // aeb fundus wcxb
    ['select', 'navigation'], // aeb
    ['series', 'navigation'], // fundus
    ['services', 'navigation'], // aeb fundus wcxb
    ['settings', 'navigation'], // usage
    ['shipping', 'navigation'], // wcxb
    ['showbiz', 'navigation'], // fundus wcxb
    ['shows', 'navigation'], // aeb fundus
    ['shows & podcasts', 'navigation'], // usage
    ['skype', 'navigation'], // usage
    ['slack', 'navigation'], // fundus
    ['small business', 'navigation'], // aeb fundus
    ['soccer', 'navigation'], // aeb fundus
    ['social media', 'navigation'], // aeb fundus wcxb
    ['society', 'navigation'], // aeb fundus
    ['somewhat', 'navigation'], // usage
    ['sort', 'navigation'], // usage
    ['sources', 'navigation'], // aeb wcxb
    ['south america', 'navigation'], // fundus wcxb
    ['space', 'navigation'], // aeb fundus
    ['special report', 'navigation'], // usage
    ['special reports', 'navigation'], // aeb
    ['speed', 'navigation'], // usage
    ['sponsored news', 'navigation'], // usage
    ['sport', 'navigation'], // aeb fundus wcxb
    ['sports', 'navigation'], // aeb fundus wcxb
    ['sports news', 'navigation'], // fundus
    ['spotify', 'navigation'], // aeb fundus
    ['spotlight', 'navigation'], // fundus wcxb
    ['staff', 'navigation'], // aeb fundus
    ['standards', 'navigation'], // aeb
    ['start', 'navigation'], // fundus
    ['startups', 'navigation'], // aeb fundus
    ['state', 'navigation'], // aeb
    ['stocks', 'navigation'], // aeb
    ['stop', 'navigation'], // usage
    ['style', 'navigation'], // aeb fundus wcxb
    ['subjects', 'navigation'], // aeb fundus
    ['sunday', 'navigation'], // usage
    ['support', 'navigation'], // fundus wcxb
    ['support us', 'navigation'], // aeb fundus
    ['sustainability', 'navigation'], // fundus wcxb
    ['table of contents', 'navigation'], // wcxb
    ['team', 'navigation'], // fundus wcxb
    ['tech', 'navigation'], // aeb fundus wcxb
    ['tech news', 'navigation'], // fundus
    ['technology', 'navigation'], // aeb fundus wcxb
    ['technology & science', 'navigation'], // usage
    ['technology news', 'navigation'], // aeb
    ['television', 'navigation'], // aeb fundus
    ['tennis', 'navigation'], // aeb fundus
    ['terms', 'navigation'], // aeb fundus wcxb
    ['the best of', 'navigation'], // usage
    ['the nation', 'navigation'], // fundus
    ['the world', 'navigation'], // usage
    ['theater', 'navigation'], // aeb fundus
    ['theatre', 'navigation'], // fundus
    ['theme', 'navigation'], // usage
    ['time', 'navigation'], // usage
    ['today', 'navigation'], // aeb
    ['tools', 'navigation'], // aeb fundus wcxb
    ['topic', 'navigation'], // wcxb
    ['traffic', 'navigation'], // aeb
    ['transport', 'navigation'], // fundus
    ['transportation', 'navigation'], // aeb fundus wcxb
    ['travel', 'navigation'], // aeb fundus wcxb
    ['travel news', 'navigation'], // fundus
    ['tv', 'navigation'], // aeb fundus wcxb
    ['tv & movies', 'navigation'], // fundus
    ['tv & radio', 'navigation'], // aeb
    ['tv shows', 'navigation'], // aeb fundus
    ['u.s', 'navigation'], // aeb fundus
    ['u.s. news', 'navigation'], // aeb fundus
    ['uk', 'navigation'], // aeb fundus
    ['uk news', 'navigation'], // aeb fundus
    ['ukraine', 'navigation'], // aeb fundus
    ['uncategorised', 'navigation'], // usage
    ['uncategorized', 'navigation'], // usage
    ['united kingdom', 'navigation'], // aeb fundus wcxb
    ['united states', 'navigation'], // aeb fundus wcxb
    ['university', 'navigation'], // usage
    ['up', 'navigation'], // usage
    ['us', 'navigation'], // aeb fundus wcxb
    ['us news', 'navigation'], // aeb fundus
    ['usa', 'navigation'], // aeb fundus wcxb
    ['very', 'navigation'], // fundus
    ['video & audio', 'navigation'], // usage
    ['video games', 'navigation'], // aeb fundus
    ['video news', 'navigation'], // usage
    ['views', 'navigation'], // fundus wcxb
    ['wales', 'navigation'], // aeb fundus
    ['washington', 'navigation'], // aeb
    ['weather', 'navigation'], // aeb fundus
    ['weather news', 'navigation'], // usage
    ['webinars', 'navigation'], // aeb wcxb
    ['weekend', 'navigation'], // fundus
    ['wellness', 'navigation'], // aeb fundus
    ['wildlife', 'navigation'], // aeb
    ['win', 'navigation'], // wcxb
    ['wnba', 'navigation'], // aeb
    ['women', 'navigation'], // aeb
    ['work', 'navigation'], // fundus wcxb
    ['world', 'navigation'], // aeb fundus wcxb
    ['world news', 'navigation'], // aeb fundus
    ['written by', 'navigation'], // wcxb
    ['xing', 'navigation'], // usage
    ['yesterday', 'navigation'], // usage
    ['русский', 'navigation'], // aeb
    ['العربية', 'navigation'], // fundus
    ['中文', 'navigation'], // usage
    ['日本語', 'navigation'], // fundus
  ],
  starts: [
    ['a message from', 'advertisement'], // usage
    ['ad by', 'advertisement'], // usage
    ['ads by', 'advertisement'], // usage
    ['advertisement', 'advertisement'], // aeb fundus wcxb
    ['article continues', 'advertisement'], // usage
    ['brought to you by', 'advertisement'], // usage
    ['content continues', 'advertisement'], // usage
    ['continues below', 'advertisement'], // usage
    ['in partnership with', 'advertisement'], // usage
    ['paid content', 'advertisement'], // usage
    ['paid for by', 'advertisement'], // usage
    ['presented by', 'advertisement'], // usage
    ['promoted by', 'advertisement'], // usage
    ['sponsored by', 'advertisement'], // aeb
    ['sponsored content', 'advertisement'], // aeb wcxb
    ['sponsored post', 'advertisement'], // usage
    ['sponsored:', 'advertisement'], // usage
    ['story continues', 'advertisement'], // aeb fundus
    ['this advertisement', 'advertisement'], // fundus
    ['(additional reporting', 'byline'], // usage
    ['(compiled by', 'byline'], // usage
    ['(editing by', 'byline'], // usage
    ['(reporting by', 'byline'], // aeb
    ['(this story has not been edited', 'byline'], // usage
    ['(with afp', 'byline'], // usage
    ['(with agency', 'byline'], // usage
    ['(with ap', 'byline'], // usage
    ['(with inputs', 'byline'], // usage
    ['(writing by', 'byline'], // usage
    ['- with files', 'byline'], // usage
    ['about the author', 'byline'], // fundus wcxb
    ['about the writer', 'byline'], // usage
    ['additional reporting', 'byline'], // aeb
    ['ap business', 'byline'], // usage
    ['ap reporter', 'byline'], // usage
    ['ap sports', 'byline'], // usage
    ['ap writer', 'byline'], // usage
    ['associated press reporter', 'byline'], // usage
    ['associated press writer', 'byline'], // usage
    ['author:', 'byline'], // usage
    ['by admin', 'byline'], // usage
    ['by ap staff', 'byline'], // usage
    ['by associated press', 'byline'], // fundus
    ['by news', 'byline'], // usage
    ['by staff', 'byline'], // aeb
    ['by the associated press', 'byline'], // usage
    ['by:', 'byline'], // wcxb
    ['compiled by', 'byline'], // usage
    ['contact reporter', 'byline'], // usage
    ['contact the author', 'byline'], // fundus
    ['contact the reporter', 'byline'], // usage
    ['contact the writer', 'byline'], // usage
    ['contributed by', 'byline'], // usage
    ['copyright by', 'byline'], // usage
    ['edited by', 'byline'], // aeb
    ['editing by', 'byline'], // usage
    ['editor:', 'byline'], // usage
    ['email her at', 'byline'], // usage
    ['email him at', 'byline'], // usage
    ['email the author', 'byline'], // aeb
    ['first published', 'byline'], // aeb fundus
    ['graphic by', 'byline'], // usage
    ['graphics by', 'byline'], // usage
    ['illustration by', 'byline'], // usage
    ['illustrations by', 'byline'], // usage
    ['more by', 'byline'], // wcxb
    ['originally published', 'byline'], // usage
    ['photographs by', 'byline'], // usage
    ['photography by', 'byline'], // usage
    ['photos by', 'byline'], // usage
    ['posts by', 'byline'], // usage
    ['reach her at', 'byline'], // usage
    ['reach him at', 'byline'], // usage
    ['reach the reporter', 'byline'], // usage
    ['read the original', 'byline'], // usage
    ['reporter:', 'byline'], // usage
    ['reporting by', 'byline'], // fundus
    ['reuters contributed', 'byline'], // usage
    ['see more by', 'byline'], // usage
    ['special to', 'byline'], // usage
    ['staff reporter', 'byline'], // usage
    ['staff writer', 'byline'], // usage
    ['the associated press contributed', 'byline'], // usage
    ['the post', 'byline'], // usage
    ['the post appeared', 'byline'], // usage
    ['this article first appeared', 'byline'], // usage
    ['this article is republished', 'byline'], // usage
    ['this article originally', 'byline'], // usage
    ['this article was first', 'byline'], // usage
    ['this article was originally', 'byline'], // wcxb
    ['this article was written by', 'byline'], // usage
    ['this piece first', 'byline'], // usage
    ['this post first appeared', 'byline'], // usage
    ['this post originally', 'byline'], // usage
    ['this report by', 'byline'], // usage
    ['this story first appeared', 'byline'], // usage
    ['this story has not been edited', 'byline'], // usage
    ['this story originally', 'byline'], // usage
    ['this story was originally', 'byline'], // usage
    ['video by', 'byline'], // usage
    ['view all posts', 'byline'], // fundus
    ['view more articles', 'byline'], // usage
    ['view more by', 'byline'], // usage
    ['with additional reporting', 'byline'], // usage
    ['with agency inputs', 'byline'], // usage
    ['with contributions from', 'byline'], // usage
    ['with files from', 'byline'], // fundus
    ['with inputs from', 'byline'], // usage
    ['with reporting by', 'byline'], // fundus
    ['with reporting from', 'byline'], // usage
    ['words by', 'byline'], // usage
    ['words:', 'byline'], // usage
    ['writing by', 'byline'], // usage
    ['written by', 'byline'], // aeb wcxb
    ['you can contact', 'byline'], // usage
    ['you can email', 'byline'], // fundus
    ['you can follow', 'byline'], // usage
    ['you can reach', 'byline'], // usage
    ['— with files', 'byline'], // usage
    ['above:', 'caption'], // aeb wcxb
    ['caption:', 'caption'], // usage
    ['courtesy of', 'caption'], // wcxb
    ['courtesy photo', 'caption'], // usage
    ['courtesy:', 'caption'], // usage
    ['credit:', 'caption'], // wcxb
    ['credits:', 'caption'], // usage
    ['file -', 'caption'], // usage
    ['file image', 'caption'], // usage
    ['file photo', 'caption'], // usage
    ['file pic', 'caption'], // usage
    ['file picture', 'caption'], // usage
    ['file –', 'caption'], // usage
    ['file —', 'caption'], // usage
    ['file—', 'caption'], // usage
    ['graphic:', 'caption'], // usage
    ['handout photo', 'caption'], // usage
    ['illustration:', 'caption'], // wcxb
    ['image by', 'caption'], // usage
    ['image caption', 'caption'], // aeb
    ['image copyright', 'caption'], // aeb
    ['image courtesy', 'caption'], // usage
    ['image credit', 'caption'], // aeb fundus
    ['image source', 'caption'], // usage
    ['image via', 'caption'], // aeb
    ['image:', 'caption'], // fundus wcxb
    ['images:', 'caption'], // usage
    ['media caption', 'caption'], // aeb
    ['photo by', 'caption'], // aeb fundus
    ['photo courtesy', 'caption'], // usage
    ['photo credit', 'caption'], // usage
    ['photo credits', 'caption'], // usage
    ['photo illustration', 'caption'], // wcxb
    ['photo:', 'caption'], // aeb wcxb
    ['photograph by', 'caption'], // usage
    ['photograph:', 'caption'], // aeb
    ['photographs:', 'caption'], // usage
    ['pic:', 'caption'], // usage
    ['pics:', 'caption'], // usage
    ['picture by', 'caption'], // usage
    ['picture:', 'caption'], // usage
    ['pictures:', 'caption'], // usage
    ['representational image', 'caption'], // usage
    ['representational photo', 'caption'], // usage
    ['representative image', 'caption'], // usage
    ['screen grab', 'caption'], // usage
    ['screengrab', 'caption'], // usage
    ['screenshot:', 'caption'], // usage
    ['source: getty', 'caption'], // usage
    ['still from', 'caption'], // usage
    ['via getty', 'caption'], // usage
    ['video screenshot', 'caption'], // usage
    ['video still', 'caption'], // usage
    ['add a comment', 'comments'], // usage
    ['all comments are', 'comments'], // wcxb
    ['be the first to comment', 'comments'], // usage
    ['comment on', 'comments'], // aeb
    ['commenting is', 'comments'], // usage
    ['commenting on', 'comments'], // usage
    ['comments (', 'comments'], // aeb
    ['comments are', 'comments'], // usage
    ['comments have', 'comments'], // usage
    ['comments that', 'comments'], // usage
    ['join the conversation', 'comments'], // aeb fundus wcxb
    ['join the debate', 'comments'], // usage
    ['join the discussion', 'comments'], // usage
    ['leave a comment', 'comments'], // aeb wcxb
    ['leave a reply', 'comments'], // aeb fundus wcxb
    ['leave your', 'comments'], // usage
    ['loading comments', 'comments'], // aeb
    ['log in to comment', 'comments'], // usage
    ['log in to leave', 'comments'], // usage
    ['login to comment', 'comments'], // fundus
    ['note: we are temporarily moderating', 'comments'], // aeb
    ['notify me', 'comments'], // wcxb
    ['please be respectful', 'comments'], // usage
    ['please keep comments', 'comments'], // usage
    ['please log in to comment', 'comments'], // usage
    ['please read our comment', 'comments'], // fundus
    ['post a comment', 'comments'], // aeb
    ['read comments', 'comments'], // usage
    ['reply to', 'comments'], // usage
    ['required fields', 'comments'], // fundus
    ['save my name', 'comments'], // aeb wcxb
    ['show comments', 'comments'], // aeb fundus
    ['sign in to comment', 'comments'], // usage
    ['this comment has', 'comments'], // usage
    ['this conversation is', 'comments'], // usage
    ['this discussion has', 'comments'], // usage
    ['this thread is', 'comments'], // usage
    ['to comment', 'comments'], // usage
    ['to leave a comment', 'comments'], // usage
    ['to post a comment', 'comments'], // usage
    ['view all comments', 'comments'], // usage
    ['view comments', 'comments'], // aeb fundus wcxb
    ['view the discussion', 'comments'], // usage
    ['want to comment', 'comments'], // usage
    ['we are moderating', 'comments'], // usage
    ['we ask that', 'comments'], // usage
    ['we encourage', 'comments'], // usage
    ['we have moved', 'comments'], // usage
    ['we reserve the right to', 'comments'], // usage
    ['would you like to comment', 'comments'], // fundus
    ['write a comment', 'comments'], // usage
    ['you must be logged in', 'comments'], // aeb fundus
    ['your email address will not', 'comments'], // aeb wcxb
    ['are you affected by', 'feedback-widget'], // usage
    ['average rating', 'feedback-widget'], // usage
    ['be the first to rate', 'feedback-widget'], // usage
    ['call us at', 'feedback-widget'], // usage
    ['contact our newsroom', 'feedback-widget'], // usage
    ['contact the newsroom', 'feedback-widget'], // usage
    ['contact us at', 'feedback-widget'], // usage
    ['did you find this', 'feedback-widget'], // usage
    ['do you find this', 'feedback-widget'], // usage
    ['do you have a question', 'feedback-widget'], // usage
    ['do you have a story', 'feedback-widget'], // fundus
    ['do you have a tip', 'feedback-widget'], // usage
    ['do you have information', 'feedback-widget'], // usage
    ['do you have more', 'feedback-widget'], // usage
    ['do you know more', 'feedback-widget'], // usage
    ['email the', 'feedback-widget'], // aeb
    ['email us at', 'feedback-widget'], // usage
    ['email your', 'feedback-widget'], // usage
    ['found a typo', 'feedback-widget'], // usage
    ['found an error', 'feedback-widget'], // usage
    ['get in touch by', 'feedback-widget'], // usage
    ['get in touch with us', 'feedback-widget'], // wcxb
    ['got a confidential', 'feedback-widget'], // aeb
    ['got a news tip', 'feedback-widget'], // aeb
    ['got a story', 'feedback-widget'], // usage
    ['got a tip', 'feedback-widget'], // aeb fundus
    ['have a news tip', 'feedback-widget'], // aeb
    ['have a story', 'feedback-widget'], // usage
    ['have a tip', 'feedback-widget'], // aeb
    ['have something to', 'feedback-widget'], // usage
    ['have you been affected', 'feedback-widget'], // usage
    ['have you got', 'feedback-widget'], // usage
    ['how helpful was', 'feedback-widget'], // usage
    ['how useful was', 'feedback-widget'], // usage
    ['if you have a story', 'feedback-widget'], // usage
    ['if you have a tip', 'feedback-widget'], // usage
    ['if you have information about this', 'feedback-widget'], // usage
    ['let us know if', 'feedback-widget'], // usage
    ['let us know in', 'feedback-widget'], // usage
    ['let us know what', 'feedback-widget'], // usage
    ['let us know your', 'feedback-widget'], // usage
    ['notice an error', 'feedback-widget'], // wcxb
    ['rate this', 'feedback-widget'], // wcxb
    ['reach us at', 'feedback-widget'], // usage
    ['report a typo', 'feedback-widget'], // usage
    ['report an error', 'feedback-widget'], // usage
    ['report this', 'feedback-widget'], // usage
    ['see an error', 'feedback-widget'], // usage
    ['send us your', 'feedback-widget'], // wcxb
    ['send your', 'feedback-widget'], // fundus
    ['spotted a', 'feedback-widget'], // usage
    ['spotted an', 'feedback-widget'], // usage
    ['submit a letter', 'feedback-widget'], // aeb wcxb
    ['submit a tip', 'feedback-widget'], // aeb
    ['submit your', 'feedback-widget'], // aeb
    ['suggest a correction', 'feedback-widget'], // usage
    ['take our poll', 'feedback-widget'], // usage
    ['take our survey', 'feedback-widget'], // usage
    ['tell us how', 'feedback-widget'], // usage
    ['tell us in the', 'feedback-widget'], // usage
    ['tell us what', 'feedback-widget'], // aeb
    ['thank you for your feedback', 'feedback-widget'], // usage
    ['thanks for your feedback', 'feedback-widget'], // usage
    ['the inside track', 'feedback-widget'], // usage
    ['to report a', 'feedback-widget'], // usage
    ['to submit a letter', 'feedback-widget'], // usage
    ['to suggest', 'feedback-widget'], // usage
    ['vote in our', 'feedback-widget'], // usage
    ['was this article', 'feedback-widget'], // usage
    ['was this content', 'feedback-widget'], // usage
    ['was this helpful', 'feedback-widget'], // usage
    ['was this page', 'feedback-widget'], // usage
    ['was this story', 'feedback-widget'], // usage
    ['we want to hear', 'feedback-widget'], // aeb fundus
    ['we welcome feedback', 'feedback-widget'], // usage
    ['we welcome your', 'feedback-widget'], // usage
    ['we would love to hear', 'feedback-widget'], // usage
    ["we'd like to hear", 'feedback-widget'], // usage
    ["we'd love to hear", 'feedback-widget'], // usage
    ['what did you think', 'feedback-widget'], // usage
    ['what do you think about', 'feedback-widget'], // aeb
    ['what do you think of', 'feedback-widget'], // usage
    ['(c) 20', 'legal'], // usage
    ['a division of', 'legal'], // fundus
    ['affiliate disclosure', 'legal'], // wcxb
    ['all content copyright', 'legal'], // usage
    ['all contents', 'legal'], // fundus
    ['all material', 'legal'], // usage
    ['all quotes delayed', 'legal'], // fundus
    ['all rights', 'legal'], // usage
    ['any views expressed', 'legal'], // usage
    ['as an amazon', 'legal'], // usage
    ['by accepting', 'legal'], // usage
    ['by browsing', 'legal'], // usage
    ['by continuing to', 'legal'], // usage
    ['by using our', 'legal'], // usage
    ['by using this', 'legal'], // usage
    ['company number', 'legal'], // usage
    ['cookie', 'legal'], // aeb fundus wcxb
    ['cookies are', 'legal'], // usage
    ['copyright', 'legal'], // aeb fundus wcxb
    ['data delayed', 'legal'], // usage
    ['data provided by', 'legal'], // usage
    ['do not sell', 'legal'], // fundus wcxb
    ['editorial note:', 'legal'], // wcxb
    ['if you buy something', 'legal'], // aeb
    ['if you click on a link', 'legal'], // usage
    ['if you make a purchase', 'legal'], // usage
    ['if you purchase', 'legal'], // usage
    ['important legal', 'legal'], // usage
    ['is a registered', 'legal'], // usage
    ['legal disclaimer', 'legal'], // fundus wcxb
    ['manage cookies', 'legal'], // wcxb
    ['market data', 'legal'], // aeb
    ['member of the', 'legal'], // usage
    ['necessary cookies', 'legal'], // aeb wcxb
    ['no part of this', 'legal'], // usage
    ['opinions expressed are', 'legal'], // usage
    ['opinions expressed by', 'legal'], // aeb
    ['our site uses', 'legal'], // usage
    ['our website uses', 'legal'], // aeb
    ['part of hearst', 'legal'], // usage
    ['part of the', 'legal'], // aeb fundus
    ['powered and', 'legal'], // usage
    ['powered by', 'legal'], // aeb fundus wcxb
    ['prices delayed', 'legal'], // usage
    ['privacy policy', 'legal'], // aeb fundus wcxb
    ['products featured', 'legal'], // usage
    ['published by', 'legal'], // fundus
    ['purchases made through', 'legal'], // wcxb
    ['quotes delayed', 'legal'], // aeb
    ['registered in', 'legal'], // usage
    ['registered number', 'legal'], // usage
    ['registered office', 'legal'], // usage
    ['some links', 'legal'], // usage
    ['some of the links', 'legal'], // usage
    ['stock quotes', 'legal'], // fundus
    ['terms of', 'legal'], // aeb fundus wcxb
    ['the content is provided', 'legal'], // usage
    ['the opinions expressed are those of the author and', 'legal'], // usage
    ['the opinions expressed in this', 'legal'], // usage
    ['the products discussed', 'legal'], // usage
    ['the views expressed by', 'legal'], // wcxb
    ['these cookies', 'legal'], // fundus wcxb
    ['this article contains affiliate', 'legal'], // usage
    ['this article may not', 'legal'], // usage
    ['this content may not', 'legal'], // usage
    ['this material may not', 'legal'], // aeb fundus
    ['this page contains affiliate', 'legal'], // usage
    ['this page is protected', 'legal'], // usage
    ['this post may contain', 'legal'], // usage
    ['this site is owned', 'legal'], // usage
    ['this site is protected', 'legal'], // aeb fundus
    ['this site uses', 'legal'], // aeb
    ['this story contains affiliate', 'legal'], // usage
    ['this story may not', 'legal'], // usage
    ['this website uses', 'legal'], // aeb wcxb
    ['unless otherwise noted', 'legal'], // usage
    ['use of and/or', 'legal'], // usage
    ['use of this site', 'legal'], // usage
    ['views expressed are', 'legal'], // usage
    ['views expressed in this', 'legal'], // usage
    ['we and our partners', 'legal'], // usage
    ['we earn a commission', 'legal'], // usage
    ['we may earn', 'legal'], // wcxb
    ['we may get a', 'legal'], // usage
    ['we may receive', 'legal'], // usage
    ['we use cookies', 'legal'], // aeb wcxb
    ['we use necessary', 'legal'], // usage
    ['we use technologies', 'legal'], // usage
    ['when you buy through', 'legal'], // usage
    ['when you purchase through', 'legal'], // usage
    ['your california', 'legal'], // aeb
    ['your privacy', 'legal'], // aeb fundus wcxb
    ['your use of', 'legal'], // usage
    ['©', 'legal'], // aeb fundus wcxb
    ['article id', 'metadata'], // usage
    ['categories:', 'metadata'], // wcxb
    ['category:', 'metadata'], // wcxb
    ['companies in this', 'metadata'], // usage
    ['created_at', 'metadata'], // usage
    ['date published', 'metadata'], // usage
    ['doc id', 'metadata'], // usage
    ['document id', 'metadata'], // usage
    ['filed in', 'metadata'], // usage
    ['filed under', 'metadata'], // aeb
    ['guid:', 'metadata'], // usage
    ['in this story:', 'metadata'], // usage
    ['in topic', 'metadata'], // usage
    ['key words:', 'metadata'], // usage
    ['keywords:', 'metadata'], // usage
    ['label:', 'metadata'], // usage
    ['labels:', 'metadata'], // wcxb
    ['more about:', 'metadata'], // usage
    ['post id', 'metadata'], // usage
    ['posted in', 'metadata'], // aeb wcxb
    ['posted under', 'metadata'], // usage
    ['publication date:', 'metadata'], // usage
    ['publish date', 'metadata'], // usage
    ['published in:', 'metadata'], // usage
    ['published under', 'metadata'], // fundus
    ['published_at', 'metadata'], // usage
    ['related tags:', 'metadata'], // usage
    ['related topics:', 'metadata'], // usage
    ['section:', 'metadata'], // usage
    ['sections:', 'metadata'], // usage
    ['slug:', 'metadata'], // usage
    ['source url:', 'metadata'], // usage
    ['story id', 'metadata'], // usage
    ['subject:', 'metadata'], // usage
    ['subjects:', 'metadata'], // aeb
    ['tag:', 'metadata'], // usage
    ['tagged', 'metadata'], // wcxb
    ['tagged:', 'metadata'], // wcxb
    ['tags:', 'metadata'], // aeb wcxb
    ['topic:', 'metadata'], // usage
    ['topics:', 'metadata'], // usage
    ['updated_at', 'metadata'], // usage
    ['url:', 'metadata'], // usage
    ['word count:', 'metadata'], // usage
    ['wordcount:', 'metadata'], // aeb
    ['1 of', 'navigation'], // aeb
    ['1/', 'navigation'], // fundus
    ['ad block users', 'navigation'], // fundus
    ['ad blocker users', 'navigation'], // usage
    ['back to', 'navigation'], // aeb fundus wcxb
    ['browse', 'navigation'], // aeb fundus wcxb
    ['change your', 'navigation'], // usage
    ['choose your', 'navigation'], // usage
    ['click on', 'navigation'], // usage
    ['close', 'navigation'], // aeb fundus wcxb
    ['current time', 'navigation'], // usage
    ['enable javascript', 'navigation'], // usage
    ['error:', 'navigation'], // usage
    ['go to', 'navigation'], // aeb fundus wcxb
    ['hide', 'navigation'], // usage
    ['image 1', 'navigation'], // aeb wcxb
    ['jump to', 'navigation'], // fundus wcxb
    ['load more', 'navigation'], // wcxb
    ['loading', 'navigation'], // aeb wcxb
    ['media playback is', 'navigation'], // aeb
    ['now playing', 'navigation'], // fundus
    ['open in', 'navigation'], // wcxb
    ['open the', 'navigation'], // usage
    ['play now', 'navigation'], // aeb fundus wcxb
    ['play video', 'navigation'], // fundus
    ['please enable', 'navigation'], // usage
    ['please turn on', 'navigation'], // usage
    ['please upgrade', 'navigation'], // usage
    ['return to', 'navigation'], // aeb fundus wcxb
    ['scroll down for', 'navigation'], // usage
    ['search for', 'navigation'], // aeb fundus wcxb
    ['search the', 'navigation'], // aeb fundus
    ['see all', 'navigation'], // aeb fundus wcxb
    ['select your', 'navigation'], // usage
    ['show all', 'navigation'], // wcxb
    ['skip to', 'navigation'], // aeb fundus wcxb
    ['sorry, the', 'navigation'], // usage
    ['sorry, this', 'navigation'], // usage
    ['sorry, you', 'navigation'], // usage
    ['swipe', 'navigation'], // wcxb
    ['tap to', 'navigation'], // usage
    ['the media could not', 'navigation'], // usage
    ['this browser', 'navigation'], // wcxb
    ['this feature', 'navigation'], // usage
    ['this video', 'navigation'], // usage
    ['to enjoy', 'navigation'], // usage
    ['to view this', 'navigation'], // usage
    ['toggle', 'navigation'], // aeb wcxb
    ['try refreshing your', 'navigation'], // fundus
    ['view all', 'navigation'], // aeb fundus wcxb
    ['view more', 'navigation'], // fundus wcxb
    ['watch the full', 'navigation'], // usage
    ['we apologize, but this', 'navigation'], // fundus
    ['you need javascript', 'navigation'], // usage
    ['you need to enable', 'navigation'], // usage
    ['your browser', 'navigation'], // usage
    ['a weekly digest of the', 'newsletter'], // usage
    ['access articles from', 'newsletter'], // fundus
    ['activate your online', 'newsletter'], // usage
    ['already a member', 'newsletter'], // usage
    ['already a subscriber', 'newsletter'], // usage
    ['already have an account', 'newsletter'], // fundus wcxb
    ['already registered', 'newsletter'], // wcxb
    ['already subscribed', 'newsletter'], // usage
    ['an error has occurred', 'newsletter'], // usage
    ['an error occurred', 'newsletter'], // usage
    ['become a member and', 'newsletter'], // usage
    ['become a member of', 'newsletter'], // usage
    ['become a member to', 'newsletter'], // usage
    ['become a patron', 'newsletter'], // usage
    ['become a subscriber', 'newsletter'], // aeb
    ['become a supporter', 'newsletter'], // usage
    ['by clicking on subscribe', 'newsletter'], // usage
    ['by clicking sign up', 'newsletter'], // usage
    ['by clicking submit', 'newsletter'], // usage
    ['by clicking subscribe', 'newsletter'], // usage
    ['by entering your email', 'newsletter'], // usage
    ['by providing your email', 'newsletter'], // usage
    ['by registering you', 'newsletter'], // usage
    ['by signing up', 'newsletter'], // aeb fundus wcxb
    ['by submitting your', 'newsletter'], // fundus
    ['by subscribing', 'newsletter'], // usage
    ['cancel anytime', 'newsletter'], // usage
    ['cancel at any time', 'newsletter'], // usage
    ['check your email', 'newsletter'], // usage
    ['check your inbox', 'newsletter'], // usage
    ['click here to donate', 'newsletter'], // usage
    ['click here to get our', 'newsletter'], // usage
    ['click here to get the', 'newsletter'], // aeb fundus
    ['click here to join', 'newsletter'], // usage
    ['click here to sign', 'newsletter'], // aeb
    ['click here to subscribe', 'newsletter'], // aeb
    ['click here to support', 'newsletter'], // usage
    ['contact me with', 'newsletter'], // fundus
    ['create a free account', 'newsletter'], // fundus
    ['create an account or sign in', 'newsletter'], // fundus
    ['create an account to', 'newsletter'], // usage
    ['create your free', 'newsletter'], // usage
    ['daily newsletter', 'newsletter'], // fundus
    ['daily puzzles', 'newsletter'], // fundus wcxb
    ['delivered to your inbox', 'newsletter'], // usage
    ["don't have an account", 'newsletter'], // usage
    ["don't miss a story", 'newsletter'], // usage
    ["don't miss out on", 'newsletter'], // wcxb
    ['download our', 'newsletter'], // fundus
    ['email me', 'newsletter'], // aeb
    ['email newsletter', 'newsletter'], // aeb
    ['enjoy additional articles', 'newsletter'], // fundus
    ['enjoy the latest local', 'newsletter'], // fundus
    ['enjoy this article', 'newsletter'], // usage
    ['enjoy unlimited', 'newsletter'], // usage
    ['enjoying this', 'newsletter'], // usage
    ['enter your', 'newsletter'], // aeb fundus wcxb
    ['enter your email', 'newsletter'], // aeb fundus wcxb
    ['exclusive articles by', 'newsletter'], // fundus
    ['exclusive articles from', 'newsletter'], // usage
    ['exclusive to subscribers', 'newsletter'], // usage
    ['get a daily dose', 'newsletter'], // usage
    ['get a daily roundup', 'newsletter'], // usage
    ['get a dash of perspective', 'newsletter'], // fundus
    ['get a weekly digest', 'newsletter'], // usage
    ['get a weekly roundup', 'newsletter'], // usage
    ['get access to all', 'newsletter'], // usage
    ['get access to exclusive', 'newsletter'], // usage
    ['get all the latest', 'newsletter'], // usage
    ['get breaking news alerts', 'newsletter'], // aeb
    ['get daily insight', 'newsletter'], // fundus
    ['get daily news', 'newsletter'], // aeb fundus
    ['get daily updates', 'newsletter'], // usage
    ['get email alerts', 'newsletter'], // usage
    ['get email updates', 'newsletter'], // fundus
    ['get exclusive access', 'newsletter'], // usage
    ['get full access to', 'newsletter'], // fundus
    ['get news and', 'newsletter'], // usage
    ['get news delivered', 'newsletter'], // usage
    ['get notified', 'newsletter'], // usage
    ['get our', 'newsletter'], // aeb fundus wcxb
    ['get our app', 'newsletter'], // usage
    ['get stories like this', 'newsletter'], // usage
    ['get the app', 'newsletter'], // usage
    ['get the best of our', 'newsletter'], // usage
    ['get the best of the', 'newsletter'], // usage
    ["get the day's", 'newsletter'], // aeb
    ["get the day's biggest", 'newsletter'], // usage
    ["get the day's headlines", 'newsletter'], // usage
    ["get the day's top", 'newsletter'], // aeb
    ['get the free', 'newsletter'], // wcxb
    ['get the latest news', 'newsletter'], // usage
    ['get the latest stories', 'newsletter'], // usage
    ['get the latest updates', 'newsletter'], // fundus
    ['get the most important news', 'newsletter'], // usage
    ['get the most important stories', 'newsletter'], // usage
    ['get the newsletter', 'newsletter'], // wcxb
    ['get the top headlines', 'newsletter'], // usage
    ['get the top stories', 'newsletter'], // usage
    ['get this delivered', 'newsletter'], // aeb
    ['get this newsletter', 'newsletter'], // usage
    ['get top headlines news', 'newsletter'], // usage
    ['get top stories', 'newsletter'], // usage
    ['get unlimited access', 'newsletter'], // usage
    ['get unlimited digital', 'newsletter'], // usage
    ['get updates delivered', 'newsletter'], // usage
    ['get updates on', 'newsletter'], // usage
    ['get your daily dose', 'newsletter'], // usage
    ['get your daily news', 'newsletter'], // usage
    ['give the gift', 'newsletter'], // usage
    ['help keep our', 'newsletter'], // usage
    ['help support our', 'newsletter'], // usage
    ['help us keep', 'newsletter'], // usage
    ['home delivery print', 'newsletter'], // usage
    ['i agree that', 'newsletter'], // aeb
    ['i consent', 'newsletter'], // usage
    ['if you appreciate', 'newsletter'], // usage
    ['if you enjoy reading', 'newsletter'], // usage
    ['if you enjoyed reading of our stories news', 'newsletter'], // usage
    ['if you enjoyed this', 'newsletter'], // wcxb
    ['if you like this', 'newsletter'], // usage
    ['if you liked this', 'newsletter'], // usage
    ['if you value our', 'newsletter'], // usage
    ['interested in more newsletters', 'newsletter'], // fundus
    ['invalid email', 'newsletter'], // fundus
    ['join now for', 'newsletter'], // usage
    ['join our', 'newsletter'], // aeb fundus wcxb
    ['join the newsletter', 'newsletter'], // usage
    ['join thousands of', 'newsletter'], // usage
    ['keep up to date with', 'newsletter'], // aeb fundus
    ['keep up with the latest', 'newsletter'], // wcxb
    ['like this article', 'newsletter'], // aeb
    ['like what you read', 'newsletter'], // usage
    ['like what you see', 'newsletter'], // wcxb
    ['log in to', 'newsletter'], // wcxb
    ['log in to continue', 'newsletter'], // usage
    ['log in to read', 'newsletter'], // usage
    ['log in to your', 'newsletter'], // usage
    ['login to read', 'newsletter'], // usage
    ['make a contribution', 'newsletter'], // aeb
    ['make a donation', 'newsletter'], // wcxb
    ['manage your newsletter', 'newsletter'], // usage
    ['manage your subscription', 'newsletter'], // usage
    ['need an account', 'newsletter'], // usage
    ['never miss a', 'newsletter'], // wcxb
    ['never miss a story', 'newsletter'], // usage
    ['never miss an', 'newsletter'], // usage
    ['no credit card', 'newsletter'], // wcxb
    ['no spam', 'newsletter'], // aeb
    ['not a member', 'newsletter'], // aeb
    ['not a subscriber', 'newsletter'], // usage
    ['oops, something', 'newsletter'], // usage
    ['original reporting', 'newsletter'], // fundus
    ['our newsletter', 'newsletter'], // usage
    ['please check the opt-in', 'newsletter'], // aeb
    ['please check your email', 'newsletter'], // usage
    ['please check your inbox', 'newsletter'], // usage
    ['please consider donating', 'newsletter'], // usage
    ['please consider making', 'newsletter'], // usage
    ['please consider subscribing', 'newsletter'], // usage
    ['please consider supporting', 'newsletter'], // usage
    ['please disable your ad', 'newsletter'], // usage
    ['please donate', 'newsletter'], // fundus
    ['please enter a valid', 'newsletter'], // wcxb
    ['please enter your email', 'newsletter'], // usage
    ['please log in to', 'newsletter'], // usage
    ['please register', 'newsletter'], // usage
    ['please sign up', 'newsletter'], // usage
    ['please subscribe', 'newsletter'], // usage
    ['please support our', 'newsletter'], // usage
    ['please whitelist', 'newsletter'], // usage
    ['receive breaking news', 'newsletter'], // usage
    ['receive daily', 'newsletter'], // usage
    ['receive email', 'newsletter'], // usage
    ['receive news', 'newsletter'], // usage
    ['receive our', 'newsletter'], // usage
    ['receive the latest', 'newsletter'], // aeb
    ['register / sign in', 'newsletter'], // fundus
    ['register for free', 'newsletter'], // usage
    ['register now to', 'newsletter'], // usage
    ['register to read', 'newsletter'], // usage
    ['send me news', 'newsletter'], // usage
    ['sign in or create', 'newsletter'], // fundus
    ['sign in to continue', 'newsletter'], // usage
    ['sign in to read', 'newsletter'], // usage
    ['sign in to your', 'newsletter'], // usage
    ['sign up and get', 'newsletter'], // usage
    ['sign up for a newsletter', 'newsletter'], // usage
    ['sign up for breaking', 'newsletter'], // fundus
    ['sign up for daily', 'newsletter'], // usage
    ['sign up for free', 'newsletter'], // aeb wcxb
    ['sign up for our', 'newsletter'], // aeb fundus wcxb
    ['sign up for the free', 'newsletter'], // usage
    ['sign up for the newsletter', 'newsletter'], // aeb
    ['sign up for your', 'newsletter'], // usage
    ['sign up here', 'newsletter'], // usage
    ['sign up now', 'newsletter'], // aeb fundus wcxb
    ['sign up to get our', 'newsletter'], // usage
    ['sign up to get the', 'newsletter'], // fundus
    ['sign up to our', 'newsletter'], // aeb
    ['sign up to receive', 'newsletter'], // wcxb
    ['sign up to receive our', 'newsletter'], // wcxb
    ['sign up to the newsletter', 'newsletter'], // usage
    ['sign up today', 'newsletter'], // wcxb
    ['sign up with', 'newsletter'], // fundus
    ['something went wrong', 'newsletter'], // aeb wcxb
    ['start a free trial', 'newsletter'], // usage
    ['start your day', 'newsletter'], // usage
    ['start your day with', 'newsletter'], // usage
    ['start your free', 'newsletter'], // wcxb
    ['stay ahead of', 'newsletter'], // usage
    ['stay connected with us', 'newsletter'], // usage
    ['stay in the loop', 'newsletter'], // usage
    ['stay informed with', 'newsletter'], // wcxb
    ['stay on top of the', 'newsletter'], // usage
    ['stay up to date with', 'newsletter'], // fundus
    ['stay up-to-date with', 'newsletter'], // usage
    ['subscribe and get', 'newsletter'], // usage
    ['subscribe for full', 'newsletter'], // usage
    ['subscribe for just', 'newsletter'], // usage
    ['subscribe for more articles', 'newsletter'], // fundus
    ['subscribe for only', 'newsletter'], // usage
    ['subscribe now', 'newsletter'], // aeb fundus
    ['subscribe now to read', 'newsletter'], // fundus
    ['subscribe to continue', 'newsletter'], // usage
    ['subscribe to get', 'newsletter'], // usage
    ['subscribe to my', 'newsletter'], // usage
    ['subscribe to our', 'newsletter'], // aeb fundus wcxb
    ['subscribe to read', 'newsletter'], // usage
    ['subscribe to receive', 'newsletter'], // usage
    ['subscribe to the', 'newsletter'], // aeb wcxb
    ['subscribe to unlock', 'newsletter'], // fundus
    ['subscribe today', 'newsletter'], // usage
    ['support independent journalism', 'newsletter'], // aeb
    ['support local journalism', 'newsletter'], // fundus
    ['support our', 'newsletter'], // wcxb
    ['support our award-winning', 'newsletter'], // usage
    ['support our journalism', 'newsletter'], // usage
    ['support quality journalism', 'newsletter'], // usage
    ['support the journalism', 'newsletter'], // usage
    ['support this site', 'newsletter'], // usage
    ['support us by', 'newsletter'], // usage
    ['thank you for reading', 'newsletter'], // usage
    ['thank you for signing', 'newsletter'], // usage
    ['thank you for subscribing', 'newsletter'], // fundus wcxb
    ['thank you for your interest', 'newsletter'], // usage
    ['thanks for reading', 'newsletter'], // wcxb
    ['thanks for subscribing', 'newsletter'], // usage
    ['there was a problem', 'newsletter'], // aeb
    ['there was an error', 'newsletter'], // aeb
    ['there was an issue', 'newsletter'], // usage
    ['this article is available', 'newsletter'], // usage
    ['this article is for', 'newsletter'], // usage
    ['this article is free to read', 'newsletter'], // fundus
    ['this article is only', 'newsletter'], // usage
    ['this content is', 'newsletter'], // fundus
    ['this is a premium', 'newsletter'], // usage
    ['to access this article', 'newsletter'], // usage
    ['to continue reading this', 'newsletter'], // usage
    ['to continue reading,', 'newsletter'], // usage
    ['to continue, please', 'newsletter'], // usage
    ['to keep reading', 'newsletter'], // usage
    ['to read more, subscribe', 'newsletter'], // usage
    ['to read the rest of this', 'newsletter'], // usage
    ['to read this article', 'newsletter'], // usage
    ['to support our', 'newsletter'], // usage
    ['try our free', 'newsletter'], // usage
    ['unlimited access', 'newsletter'], // wcxb
    ['unlimited access to', 'newsletter'], // wcxb
    ['unlimited digital access', 'newsletter'], // usage
    ['unlimited online access', 'newsletter'], // fundus
    ['unlock this', 'newsletter'], // usage
    ['unlock unlimited', 'newsletter'], // usage
    ['upgrade to premium', 'newsletter'], // usage
    ['want more news', 'newsletter'], // usage
    ['want more stories', 'newsletter'], // usage
    ['want the latest', 'newsletter'], // usage
    ['want to get the', 'newsletter'], // usage
    ['want to read more', 'newsletter'], // usage
    ['we care about', 'newsletter'], // usage
    ['we do not share', 'newsletter'], // usage
    ["we don't share", 'newsletter'], // usage
    ['we respect your privacy', 'newsletter'], // usage
    ['we will never share', 'newsletter'], // usage
    ["we'll never share", 'newsletter'], // usage
    ['weekly newsletter', 'newsletter'], // fundus
    ['yes, i', 'newsletter'], // usage
    ['you are now subscribed', 'newsletter'], // fundus wcxb
    ['you can opt out', 'newsletter'], // usage
    ['you can opt-out', 'newsletter'], // usage
    ['you can unsubscribe', 'newsletter'], // usage
    ['you have been subscribed', 'newsletter'], // usage
    ['you have been successfully', 'newsletter'], // aeb
    ['you have reached', 'newsletter'], // usage
    ['you have reached your', 'newsletter'], // usage
    ['you have successfully subscribed', 'newsletter'], // usage
    ['you must be a', 'newsletter'], // fundus
    ['you must be logged', 'newsletter'], // aeb fundus
    ['you will receive a', 'newsletter'], // usage
    ["you'll receive a", 'newsletter'], // usage
    ["you've reached", 'newsletter'], // fundus
    ["you've reached your", 'newsletter'], // usage
    ["you've successfully subscribed", 'newsletter'], // fundus
    ['your contribution helps', 'newsletter'], // usage
    ['your donation helps', 'newsletter'], // usage
    ['your email address will', 'newsletter'], // aeb wcxb
    ['your subscription supports', 'newsletter'], // usage
    ['your support helps', 'newsletter'], // usage
    ['your support is', 'newsletter'], // usage
    ['your support makes', 'newsletter'], // usage
    ['also read', 'read-more'], // fundus
    ['also read:', 'read-more'], // fundus
    ['also see:', 'read-more'], // usage
    ['also watch:', 'read-more'], // usage
    ['catch up:', 'read-more'], // usage
    ['click here for more', 'read-more'], // usage
    ['click here for the latest', 'read-more'], // usage
    ['click here to learn', 'read-more'], // usage
    ['click here to read', 'read-more'], // fundus
    ['click here to see', 'read-more'], // usage
    ['click here to view', 'read-more'], // usage
    ['click here to watch', 'read-more'], // usage
    ['dig deeper:', 'read-more'], // usage
    ["don't miss:", 'read-more'], // usage
    ['from the archives:', 'read-more'], // usage
    ['go deeper:', 'read-more'], // usage
    ['icymi:', 'read-more'], // usage
    ['in case you missed it:', 'read-more'], // usage
    ['listen', 'read-more'], // aeb fundus
    ['listen:', 'read-more'], // aeb
    ['more on this story:', 'read-more'], // usage
    ['more on this:', 'read-more'], // usage
    ['must read:', 'read-more'], // usage
    ['must-read:', 'read-more'], // usage
    ['next article:', 'read-more'], // usage
    ['next post:', 'read-more'], // aeb
    ['previous article:', 'read-more'], // usage
    ['previous post:', 'read-more'], // aeb
    ['read also', 'read-more'], // usage
    ['read also:', 'read-more'], // usage
    ['read full article', 'read-more'], // usage
    ['read full story:', 'read-more'], // usage
    ['read more -', 'read-more'], // usage
    ['read more –', 'read-more'], // usage
    ['read more —', 'read-more'], // usage
    ['read more:', 'read-more'], // aeb fundus
    ['read next:', 'read-more'], // usage
    ['read the full story:', 'read-more'], // usage
    ['read the latest:', 'read-more'], // usage
    ['read this next::', 'read-more'], // usage
    ['read this:', 'read-more'], // usage
    ['read:', 'read-more'], // usage
    ['recommended reading:', 'read-more'], // usage
    ['recommended:', 'read-more'], // usage
    ['related article:', 'read-more'], // usage
    ['related articles:', 'read-more'], // usage
    ['related content:', 'read-more'], // usage
    ['related coverage:', 'read-more'], // usage
    ['related news:', 'read-more'], // usage
    ['related stories:', 'read-more'], // usage
    ['related story:', 'read-more'], // usage
    ['related video:', 'read-more'], // usage
    ['related:', 'read-more'], // aeb wcxb
    ['see more:', 'read-more'], // usage
    ['up next:', 'read-more'], // usage
    ['watch', 'read-more'], // aeb fundus wcxb
    ['watch more:', 'read-more'], // usage
    ['watch now:', 'read-more'], // usage
    ['watch the video:', 'read-more'], // usage
    ['watch video:', 'read-more'], // usage
    ['watch:', 'read-more'], // fundus
    ['add as a preferred', 'share'], // fundus wcxb
    ['add as preferred', 'share'], // fundus
    ['add us as', 'share'], // fundus
    ['click to copy', 'share'], // fundus
    ['click to email', 'share'], // aeb
    ['click to print', 'share'], // aeb
    ['click to share', 'share'], // aeb
    ['click to tweet', 'share'], // usage
    ['connect with us', 'share'], // aeb fundus wcxb
    ['copy link', 'share'], // aeb fundus wcxb
    ['email this', 'share'], // usage
    ['find us on', 'share'], // aeb wcxb
    ['follow @', 'share'], // aeb
    ['follow her on', 'share'], // usage
    ['follow him on', 'share'], // usage
    ['follow me on', 'share'], // aeb
    ['follow on', 'share'], // aeb wcxb
    ['follow them on', 'share'], // usage
    ['follow us', 'share'], // aeb fundus wcxb
    ['join our facebook', 'share'], // usage
    ['join our telegram', 'share'], // usage
    ['join our whatsapp', 'share'], // usage
    ['join us on', 'share'], // wcxb
    ['like our facebook', 'share'], // usage
    ['like us on', 'share'], // aeb
    ['make us your', 'share'], // usage
    ['post on x', 'share'], // fundus
    ['print this', 'share'], // aeb
    ['republish our', 'share'], // wcxb
    ['republish this', 'share'], // wcxb
    ['send this', 'share'], // usage
    ['share on', 'share'], // aeb fundus wcxb
    ['share this', 'share'], // aeb fundus wcxb
    ['share to', 'share'], // aeb
    ['share via', 'share'], // aeb
    ['share with', 'share'], // usage
    ['share your thoughts', 'share'], // aeb fundus
    ['this article may be republished', 'share'], // usage
    ['tweet this', 'share'], // usage
    ['estimated reading', 'timestamp'], // usage
    ['last modified', 'timestamp'], // usage
    ['last update', 'timestamp'], // aeb fundus wcxb
    ['last updated', 'timestamp'], // aeb fundus wcxb
    ['originally published on', 'timestamp'], // usage
    ['posted', 'timestamp'], // aeb wcxb
    ['posted at', 'timestamp'], // usage
    ['posted on', 'timestamp'], // aeb wcxb
    ['posted:', 'timestamp'], // aeb
    ['published', 'timestamp'], // aeb fundus wcxb
    ['published at', 'timestamp'], // usage
    ['published on', 'timestamp'], // fundus
    ['published:', 'timestamp'], // aeb fundus
    ['read time', 'timestamp'], // usage
    ['reading time', 'timestamp'], // wcxb
    ['time to read', 'timestamp'], // usage
    ['updated', 'timestamp'], // aeb fundus wcxb
    ['updated at', 'timestamp'], // usage
    ['updated on', 'timestamp'], // aeb wcxb
    ['updated:', 'timestamp'], // aeb wcxb
  ],
  hints: [
    ['analysis:', 'read-more'], // aeb fundus
    ['click here', 'read-more'], // aeb fundus wcxb
    ['click to', 'read-more'], // aeb fundus
    ['explainer:', 'read-more'], // usage
    ['gallery:', 'read-more'], // usage
    ['more:', 'read-more'], // fundus
    ['next:', 'read-more'], // usage
    ['opinion:', 'read-more'], // aeb
    ['photos:', 'read-more'], // aeb
    ['previously:', 'read-more'], // usage
    ['read our', 'read-more'], // usage
    ['see also', 'read-more'], // usage
    ['video:', 'read-more'], // aeb fundus
    ['also in', 'story-teasers'], // usage
    ['also on', 'story-teasers'], // usage
    ['best of', 'story-teasers'], // aeb fundus
    ["editor's picks from", 'story-teasers'], // usage
    ['explore more from', 'story-teasers'], // usage
    ['featured in', 'story-teasers'], // wcxb
    ['latest from', 'story-teasers'], // fundus
    ['latest in', 'story-teasers'], // fundus wcxb
    ['latest on', 'story-teasers'], // fundus
    ['latest videos', 'story-teasers'], // aeb fundus
    ['more about', 'story-teasers'], // fundus
    ['more coverage from', 'story-teasers'], // usage
    ['more coverage of', 'story-teasers'], // usage
    ['more from', 'story-teasers'], // aeb fundus wcxb
    ['more in', 'story-teasers'], // aeb wcxb
    ['more news about', 'story-teasers'], // usage
    ['more news from', 'story-teasers'], // aeb
    ['more news in', 'story-teasers'], // usage
    ['more news on', 'story-teasers'], // usage
    ['more on', 'story-teasers'], // aeb fundus wcxb
    ['more stories about', 'story-teasers'], // usage
    ['more stories by', 'story-teasers'], // usage
    ['more stories from', 'story-teasers'], // usage
    ['more stories in', 'story-teasers'], // usage
    ['more stories on', 'story-teasers'], // usage
    ['more videos', 'story-teasers'], // aeb wcxb
    ['most popular in', 'story-teasers'], // usage
    ['most popular on', 'story-teasers'], // usage
    ['most read in', 'story-teasers'], // usage
    ['most read on', 'story-teasers'], // usage
    ['most viewed in', 'story-teasers'], // usage
    ['next auto', 'story-teasers'], // aeb
    ['next up in', 'story-teasers'], // aeb
    ['other articles by', 'story-teasers'], // usage
    ['other stories by', 'story-teasers'], // usage
    ['popular in', 'story-teasers'], // usage
    ['popular on', 'story-teasers'], // usage
    ['read more about', 'story-teasers'], // aeb
    ['read more from', 'story-teasers'], // aeb
    ['read more in', 'story-teasers'], // usage
    ['read more on', 'story-teasers'], // aeb
    ['recent posts by', 'story-teasers'], // usage
    ['recent stories from', 'story-teasers'], // usage
    ['recommended by', 'story-teasers'], // usage
    ['recommended from', 'story-teasers'], // usage
    ['related articles', 'story-teasers'], // aeb fundus wcxb
    ['related coverage', 'story-teasers'], // aeb
    ['related stories', 'story-teasers'], // aeb fundus wcxb
    ['related to this', 'story-teasers'], // usage
    ['related topics', 'story-teasers'], // aeb fundus wcxb
    ['see more from', 'story-teasers'], // usage
    ['see more of', 'story-teasers'], // usage
    ['stories from', 'story-teasers'], // usage
    ['the latest from', 'story-teasers'], // usage
    ['the latest in', 'story-teasers'], // usage
    ['the latest on', 'story-teasers'], // usage
    ['top stories from', 'story-teasers'], // usage
    ['top stories in', 'story-teasers'], // aeb
    ['top stories on', 'story-teasers'], // usage
    ['trending from', 'story-teasers'], // usage
    ['trending in', 'story-teasers'], // aeb
    ['trending on', 'story-teasers'], // fundus
    ['what to know about', 'story-teasers'], // usage
    ['you might also like from', 'story-teasers'], // usage
  ],
  holds: [
    ['comment section below', 'comments'], // usage
    ['comments section below', 'comments'], // usage
    ['in the comment section', 'comments'], // usage
    ['in the comments below', 'comments'], // fundus
    ['in the comments section', 'comments'], // usage
    ['contact us at', 'feedback-widget'], // aeb
    ['email us at', 'feedback-widget'], // usage
    ['get in touch at', 'feedback-widget'], // fundus
    ['get in touch by', 'feedback-widget'], // usage
    ['get in touch with us', 'feedback-widget'], // wcxb
    ['if you have a story', 'feedback-widget'], // fundus
    ['send us an email', 'feedback-widget'], // usage
    ['we want to hear from you', 'feedback-widget'], // aeb
    ["we'd love to hear from you", 'feedback-widget'], // usage
    ['affiliate commission', 'legal'], // aeb
    ['all rights reserved', 'legal'], // aeb fundus wcxb
    ['earn a commission', 'legal'], // wcxb
    ['earn an affiliate', 'legal'], // aeb
    ['may not be published, broadcast', 'legal'], // aeb fundus wcxb
    ['may not be reproduced', 'legal'], // aeb
    ['subject to copyright', 'legal'], // aeb
    ['terms of service apply', 'legal'], // fundus
    ['this site is protected by', 'legal'], // aeb fundus
    ['uses cookies', 'legal'], // aeb wcxb
    ['may not work correctly while an ad blocker', 'navigation'], // fundus
    ['a weekly digest of', 'newsletter'], // fundus
    ['after you sign up', 'newsletter'], // usage
    ['an electronic replica of the print edition', 'newsletter'], // fundus
    ['by becoming a member', 'newsletter'], // fundus
    ['click here to sign up', 'newsletter'], // usage
    ['click here to subscribe', 'newsletter'], // aeb
    ['click here to support', 'newsletter'], // aeb
    ['digital subscription', 'newsletter'], // aeb
    ['display name', 'newsletter'], // fundus
    ['explore all newsletters', 'newsletter'], // fundus
    ['free to read register', 'newsletter'], // fundus
    ['link on the right to', 'newsletter'], // usage
    ['on the go by clicking here', 'newsletter'], // aeb
    ['online access is included', 'newsletter'], // fundus
    ['opt-in box', 'newsletter'], // aeb
    ['our daily email', 'newsletter'], // aeb
    ['our daily newsletter', 'newsletter'], // aeb fundus
    ['our digital news package', 'newsletter'], // fundus
    ['our free app', 'newsletter'], // wcxb
    ['our free newsletter', 'newsletter'], // usage
    ['our mobile app', 'newsletter'], // usage
    ['our newsletter', 'newsletter'], // aeb fundus wcxb
    ['our newsletters', 'newsletter'], // wcxb
    ['our privacy policy', 'newsletter'], // aeb fundus wcxb
    ['our subscribers', 'newsletter'], // usage
    ['our terms and conditions', 'newsletter'], // usage
    ['our terms of service', 'newsletter'], // fundus wcxb
    ['our terms of use', 'newsletter'], // aeb fundus wcxb
    ['our weekly newsletter', 'newsletter'], // aeb wcxb
    ['personalized feed', 'newsletter'], // fundus
    ['please consider donating', 'newsletter'], // usage
    ['please consider making', 'newsletter'], // usage
    ['please consider subscribing', 'newsletter'], // usage
    ['please consider supporting', 'newsletter'], // fundus
    ['register / sign in to unlock', 'newsletter'], // fundus
    ['sign in to unlock more articles', 'newsletter'], // fundus
    ['sign up for our', 'newsletter'], // aeb fundus wcxb
    ['sign up to our', 'newsletter'], // aeb
    ['subscribe to our', 'newsletter'], // aeb fundus wcxb
    ['subscribe to our sister', 'newsletter'], // aeb
    ['support our journalism', 'newsletter'], // fundus
    ['support our reporting', 'newsletter'], // usage
    ['support our work', 'newsletter'], // wcxb
    ['taking this survey', 'newsletter'], // aeb
    ['with one account', 'newsletter'], // fundus
    ['with your reading experience', 'newsletter'], // fundus
    ['you accept our', 'newsletter'], // aeb fundus
    ['you agree to our', 'newsletter'], // aeb fundus wcxb
    ['you agree to receive', 'newsletter'], // wcxb
    ['you agree to the', 'newsletter'], // fundus
    ['you can opt out', 'newsletter'], // usage
    ['you can opt-out', 'newsletter'], // aeb fundus
    ['you can unsubscribe', 'newsletter'], // aeb
    ['you would like to subscribe', 'newsletter'], // aeb
    ['your email address', 'newsletter'], // aeb fundus wcxb
    ['your inbox', 'newsletter'], // aeb fundus wcxb
    ['click here to read', 'read-more'], // fundus
    ['find out more on', 'read-more'], // fundus
    ['for more news', 'read-more'], // usage
    ['for more stories', 'read-more'], // aeb fundus
    ['read the full story here', 'read-more'], // usage
    ['chat with us', 'share'], // aeb
    ['follow us on', 'share'], // aeb fundus wcxb
    ['like us on facebook', 'share'], // aeb
    ['our facebook page', 'share'], // fundus
    ['our telegram channel', 'share'], // usage
    ['our whatsapp channel', 'share'], // usage
    ['our youtube channel', 'share'], // wcxb
    ['share your thoughts', 'share'], // aeb fundus
    ['us as a preferred source', 'share'], // fundus
  ],
}

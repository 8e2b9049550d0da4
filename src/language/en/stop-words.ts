/**
 * Words so common in news that they say nothing of what an article is about.
 *
 * A folder of five articles on one event cannot tell its own common words from its subject: every word of the subject is in all five.
 * Source: document frequency of lower-case words in four sets of English news (about 7,000 articles), median of the four.
 */

/** In at least one article of five. */
export const veryCommon: ReadonlySet<string> = new Set(
  [
    'about after against all also and any are around back because been before being between both but can could down during even first for from',
    'get had has have her him his home how including into its just last like long made make many may more most much new not now off one only',
    'other our out over part people said say should some still such take than that the their them there these they this those three through time',
    'told two was way well were what when where which while who will with would year years you',
  ].flatMap((line) => line.split(' ')),
)

/** In at least one article of sixteen. */
export const common: ReadonlySet<string> = new Set(
  [
    'able access according accused across action actually added adding address administration again agency ago ahead almost along already always',
    'among announced another anyone anything area areas asked attack attention authorities away based become began behind believe best better big',
    'biggest bring building business call called calls came campaign car care case center change charge charges chief children city clear close',
    'come comes coming comment comments community companies company concerns conference continue control countries country course crime critical',
    'current cut data day days deal death decision described despite details did different difficult director does doing done due each earlier',
    'early economic efforts eight either election email end enough ensure especially event ever every evidence example expected experience face',
    'fact family far federal feel few fight final financial find fire five focus following former forward found four free front full further',
    'future game general getting give given global going good got government great ground group groups growing half hard having head health held',
    'help here high higher himself history hit hold hope hours house however immediately impact important incident include increase information',
    'inside interest international investigation involved issue issues job keep key kind know known large late later latest law lead leader',
    'leaders leading least leave led left legal less let level life likely line little lives local look looking lost lot low major makes making',
    'man market matter means media meeting member members men might military million money month months morning move must name nation national',
    'near nearly need needed needs never news next night nothing number offer office official officials often old once open opportunity order',
    'others outside own particularly party past pay person personal place plan plans play point points police policy political position possible',
    'potential power president presidential previous private problem process program provide public put question questions rather real really',
    'received recent recently record related release released remain remains report reported reports response result return right rights risk',
    'role run running same saw saying says school season second security see seen sent service services set seven several share she short shot',
    'show showed shows side significant similar since situation six small social someone something soon special spokesman staff stage start',
    'started state statement step stop story strong support sure system taken taking team term themselves then thing things think third though',
    'thought times today together too took top total try trying turn under until use used using very video violence want war week weeks went',
    'whether whose why win within without women won work worked working world wrote yet young your',
  ].flatMap((line) => line.split(' ')),
)

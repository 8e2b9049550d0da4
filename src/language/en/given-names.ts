/**
 * Common given names that nearly always belong to a man, or to a woman: enough to tell whom "she" cannot mean.
 *
 * Source: United States Social Security Administration, "Popular Baby Names", the names of 1930–2000 with at least 95 % of one sex.
 */
export const mens: ReadonlySet<string> = names(`
  Aaron Abdul Adam Ahmed Alan Albert Alexander Ali Alfred Allen Andrew Anthony Antonio Arthur Barack Barry Ben Benjamin Bernard Bernie Bill Bob Bobby Brad Bradley Brandon Brian
  Bruce Carl Carlos Charles Chris Christopher Chuck Clarence Clint Colin Craig Curtis Dale Dan Daniel Darren Dave David Dennis Derek Dick Dmitry Don Donald Doug Douglas Dwight
  Earl Ed Eddie Edgar Edward Edwin Emmanuel Eric Ernest Ethan Eugene Felix Fernando Francis Francisco Frank Fred Frederick Gary George Gerald Gilbert Glenn Gordon Greg Gregory
  Harold Harry Harvey Hassan Hector Henry Herbert Herman Howard Hugh Hugo Ian Igor Isaac Ivan Jack Jacob Jake James Jared Jason Javier Jay Jeb Jeff Jeffrey Jeremy Jerome Jerry
  Jesse Jesus Jim Jimmy Joe Joel John Johnny Jonathan Jorge Jose Joseph Joshua Juan Julian Justin Karl Keith Ken Kenneth Kevin Kyle Lawrence Leo Leonard Lloyd Louis Lucas Luis
  Luke Malcolm Manuel Marc Marco Marcus Mario Mark Martin Marvin Matt Matthew Maurice Max Melvin Michael Miguel Mike Milton Mitch Mitt Mohamed Mohammed Muhammad Nathan Neil
  Nicholas Nicolas Norman Oliver Omar Oscar Otto Patrick Paul Pedro Peter Phil Philip Phillip Rafael Ralph Ramon Randy Ray Raymond Reince Ricardo Richard Rick Rob Robert Roberto
  Rodney Roger Roland Ron Ronald Ross Roy Ruben Russell Ryan Sam Samuel Scott Sean Sergei Sergey Seth Simon Stanley Stephen Steve Steven Stuart Ted Terrence Theodore Thomas Tim
  Timothy Todd Tom Tommy Tony Travis Tyler Victor Vincent Vladimir Walter Warren Wayne Wesley William Willie Yusuf Zachary
`)

export const womens: ReadonlySet<string> = names(`
  Abigail Ada Agnes Aisha Alexandra Alice Alicia Alison Amanda Amber Amy Ana Andrea Angela Anita Ann Anna Anne Annie April Audrey Barbara Beatrice Becky Bernadette Beth Betty
  Beverly Bonnie Brenda Brooke Carla Carly Carmen Carol Carolina Caroline Carolyn Catherine Cathy Charlotte Chelsea Cheryl Christina Christine Cindy Clara Claire Connie Crystal
  Cynthia Daisy Danielle Dawn Deborah Debra Denise Diana Diane Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elizabeth Ella Ellen Emily Emma Erica Erin
  Esther Eva Evelyn Fatima Fiona Florence Frances Gail Gina Glenda Gloria Grace Greta Hannah Heather Heidi Helen Hillary Holly Huma Ida Ines Ingrid Irene Iris Isabel Isabella
  Ivanka Jacqueline Jane Janet Janice Jasmine Jean Jeanne Jenna Jennifer Jessica Jill Joan Joanna Joanne Josephine Joyce Juanita Judith Judy Julia Julie June Karen Kate Katherine
  Kathleen Kathryn Kathy Katie Kelly Kimberly Kirsten Kristen Kristin Laura Lauren Leah Lena Leslie Lily Linda Lisa Liz Lois Loretta Lorraine Louise Lucia Lucy Lydia Lynn
  Margaret Maria Marie Marilyn Marjorie Marlene Martha Mary Maureen Megan Melania Melissa Meredith Michelle Mildred Miriam Monica Nadia Nancy Naomi Natalie Natasha Nicole Nina
  Nora Norma Olga Olivia Pamela Patricia Paula Peggy Penelope Phyllis Priscilla Rachel Rebecca Regina Renee Rhonda Rita Roberta Rosa Rose Rosemary Ruth Sabrina Sally Samantha
  Sandra Sara Sarah Shannon Sharon Sheila Shirley Simone Sofia Sonia Sophia Sophie Stacy Stephanie Sue Susan Suzanne Sylvia Tamara Tammy Tara Teresa Theresa Tiffany Tina Valerie
  Vanessa Vera Veronica Victoria Violet Virginia Vivian Wanda Wendy Yolanda Yvonne
`)

function names(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

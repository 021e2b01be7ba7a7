/** Names that many people in English-speaking countries bear, so that a list of customers reads like one: most names of dictionaries are rare. */
const words = (text: string): readonly string[] => text.split(/\s+/);

export const COMMON_WOMEN = words(
  `Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley Kimberly Emily Donna
Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Dorothy Amy Kathleen Angela Shirley Emma Brenda Pamela Nicole
Anna Samantha Katherine Christine Debra Rachel Carolyn Janet Maria Olivia Heather Helen Catherine Diane Julie Victoria Joyce Lauren Kelly
Christina Ruth Joan Virginia Judith Evelyn Hannah Andrea Megan Cheryl Jacqueline Madison Teresa Abigail Sophia Martha Sara Gloria Janice
Kathryn Ann Isabella Judy Charlotte Julia Grace Amber Alice Jean Denise Frances Danielle Marilyn Natalie Beverly Diana Brittany Theresa
Kayla Alexis Doris Lori Tiffany Mia Chloe Zoe Lily Lucy Ella Ava Holly Molly Erin Leah Naomi Claire Fiona Audrey Caroline Ellen Erica
Felicia Gabriella Georgia Harriet Hazel Heidi Irene Ivy Jade Jasmine Jenna Joanna Josephine Kate Kristen Leslie Lorraine Lydia Mabel
Madeline Maya Melanie Miranda Monica Morgan Nina Nora Paige Paula Penelope Phoebe Priya Robin Rosa Rose Ruby Sabrina Sadie Sally Scarlett
Sheila Sierra Simone Stella Sylvia Tamara Tara Valerie Vanessa Vera Veronica Violet Wendy Whitney Willow Yolanda Aisha Alicia Alison Allison
Amelia Anita April Bethany Bianca Bonnie Bridget Camila Carla Carmen Cassandra Cecilia Claudia Colleen Courtney Crystal Daisy Daniela
Dawn Eleanor Elena Elise Esther Eva Faith Gina Gwen Imani Ingrid Jillian Juanita Katrina Kendra Latoya Leila Lena Louise Lucia Mariana
Marisol Mei Nadia Nadine Noor Rosalind Selena Shannon Skylar Sonia Tanya Tessa Tina Trinity Ximena`,
);

export const COMMON_MEN = words(
  `James Robert John Michael David William Richard Joseph Thomas Christopher Charles Daniel Matthew Anthony Mark Donald Steven Andrew Paul
Joshua Kenneth Kevin Brian George Timothy Ronald Jason Edward Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott
Brandon Benjamin Samuel Gregory Alexander Patrick Frank Raymond Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Zachary Douglas Peter
Kyle Noah Ethan Jeremy Christian Walter Keith Austin Roger Terry Sean Gerald Carl Dylan Harold Jordan Jesse Bryan Lawrence Arthur Gabriel
Bruce Logan Billy Joe Alan Juan Elijah Willie Albert Wayne Randy Mason Vincent Liam Roy Ralph Bobby Russell Bradley Philip Eugene Caleb
Connor Cameron Cody Colin Craig Curtis Damian Darius Derek Desmond Devin Diego Dominic Duncan Dustin Edgar Edwin Eli Elliot Emmanuel
Enrique Evan Felix Fernando Francisco Fred Gavin Glenn Graham Grant Harrison Harry Hector Hugh Hunter Ian Isaac Isaiah Ivan Jamal Jared
Javier Jay Jeremiah Jerome Joel Jorge Julian Karl Kurt Lance Leo Leon Leonard Lewis Louis Lucas Luis Luke Malcolm Manuel Marcus Mario
Martin Marvin Maurice Max Micah Miguel Miles Mitchell Mohammed Neil Nelson Nolan Norman Oliver Omar Oscar Owen Pablo Pedro Preston Quentin
Rafael Rahul Randall Raul Reginald Ricardo Rodney Roland Ross Ruben Rupert Salvador Sebastian Sergio Seth Shane Shawn Sidney Simon Spencer
Stanley Stuart Tariq Theodore Todd Travis Trevor Tristan Troy Victor Vernon Warren Wesley Xavier Zane`,
);

export const COMMON_FAMILIES = words(
  `Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore
Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill
Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins
Reyes Stewart Morris Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson
Watson Brooks Chavez Wood James Bennett Gray Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Long Ross Foster Jimenez Powell
Jenkins Perry Russell Sullivan Bell Coleman Butler Henderson Barnes Fisher Vasquez Simmons Graham Murray Ford Castro Marshall Owens Harrison
Fernandez Woods Washington Kennedy Wells Vargas Henry Chen Freeman Webb Tucker Guzman Burns Crawford Olson Simpson Porter Hunter Gordon Mendez
Silva Shaw Snyder Mason Dixon Munoz Hunt Hicks Holmes Palmer Wagner Black Robertson Boyd Stone Salazar Fox Warren Mills Meyer Rice Schmidt
Garza Daniels Ferguson Nichols Stephens Soto Weaver Ryan Gardner Payne Grant Dunn Kelley Spencer Hawkins Arnold Pierce Hansen Peters Santos
Hart Bradley Knight Elliott Cunningham Duncan Armstrong Hudson Carroll Lane Riley Andrews Alvarado Ray Delgado Berry Perkins Hoffman Johnston
Matthews Pena Richards Contreras Willis Carpenter Lawrence Sandoval Guerrero George Chapman Rios Estrada Ortega Watkins Greene Nunez Wheeler
Valdez Harper Burke Larson Santiago Maldonado Morrison Franklin Carlson Austin Dominguez Carr Lawson Jacobs O'Brien Lynch Singh Vega Bishop
Montgomery Oliver Jensen Harvey Williamson Gilbert Dean Sims Espinoza Howell Li Wong Reid Hanson Le McCoy Garrett Burton Fuller Wang Weber
Welch Rojas Lucas Marquez Fields Park Yang Little Banks Padilla Day Walsh Bowman Schultz Luna Fowler Mejia Davidson Acosta Brewer May Holland
Juarez Newman Pearson Curtis Cortez Douglas Schneider Joseph Barrett Navarro Figueroa Keller Avila Wade Molina Stanley Hopkins Campos Barnett
Bates Chambers Caldwell Beck Lambert Miranda Byrd Craig Ayala Lowe Frazier Powers Neal Leonard Gregory Carrillo Sutton Fleming Rhodes Shelton
Schwartz Norris Jennings Rios Watts Duran Walters Cohen McDaniel Moran Parks Steele Vaughn Becker Holt Barker Terry Hale Leon Hail
Benson Haynes Horton Miles Lyons Pham Graves Bush Thornton Wolfe Warner Cabrera McKinney Mann Zimmerman Dawson Lara Fletcher Page McCarthy
Love Robles Cervantes Solis Erickson Reeves Chang Klein Salinas Fuentes Baldwin Daniel Simon Velasquez Hardy Higgins Aguirre Lin Cummings
Chandler Sharp Barber Bowen Ochoa Dennis Robbins Liu Ramsey Francis Griffith Paul Blair O'Connor Cardenas Pacheco Cross Calderon Quinn Moss
Swanson Chan Rivas Khan Rodgers Serrano Fitzgerald Rosales Stevenson Christensen Manning Gill Curry McLaughlin Harmon McGee Gross Doyle Garner
Newton Burgess Reese Walton Blake Trujillo Adkins Brady Goodman Roman Webster Goodwin Fischer Huang Potter Delacruz Montoya Todd Wu Hines
Mullins Castaneda Malone Cannon Tate Mack Sherman Hubbard Hodges Zhang Guerra Wolf Valencia Saunders Franco Rowe Gallagher Farmer Hammond
Hampton Townsend Ingram Wise Gallegos Clarke Barton Schroeder Maxwell Waters Logan Camacho Strickland Norman Colon Parsons Frank
Harrington Glover Osborne Buchanan Casey Floyd Patton Ibarra Ball Tyler Suarez Bowers Orozco Salas Cobb Gibbs Andrade Bauer Conner Moody
Escobar McGuire Lloyd Mueller Hartman French Kramer McBride Pope Lindsey Velazquez Norton McCormick Sparks Flynn Yates Hogan Marsh Macias
Whitaker Okafor Adeyemi Mensah Sharma Gupta Ahmed Ali Hussain Begum Kaur Nowak Kowalski Ivanov Petrov Rossi Ricci Dubois Moreau Svensson`,
);

const setOf = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** First names that among speakers of English hardly any woman bears. */
export const ENGLISH_MEN = setOf(`
Aaron Abraham Adam Alan Albert Alexander Alfred Alistair Allan Andrew Angus Anthony Archie Arnold Arthur Barnaby Barry Ben Benjamin Bernard Bill Bob Bradley
Brendan Brian Bruce Calvin Carl Charles Christopher Clark Clifford Clive Colin Connor Craig Curtis Damian Daniel Darren David Dean Declan Dennis Derek Desmond
Dominic Donald Douglas Duncan Edgar Edmund Edward Edwin Eric Ernest Ethan Eugene Felix Fergus Francisco Frank Franklin Fred Frederick Gareth Gary Gavin Geoff
Geoffrey George Gerald Gerard Gilbert Giles Gordon Graham Grant Gregory Harold Harry Harvey Hector Henry Herbert Horace Howard Hugh Hugo Ian Isaac Ivor Jack
Jacob James Jason Jeff Jeffrey Jeremy Jim Joe John Jonathan Joseph Joshua Julius Justin Keith Kenneth Kevin Kyle Lawrence Leo Leonard Lewis Liam Lionel Louis
Luke Malcolm Marcus Mark Martin Matthew Maurice Max Michael Mike Miles Nathan Neil Neville Nicholas Nigel Noah Norman Oliver Oscar Owen Patrick Paul Peter
Philip Ralph Raymond Reginald Rhys Richard Robert Roderick Roger Ronald Rory Ross Roy Rupert Russell Samuel Scott Sean Sebastian Seth Shaun Simon Spencer
Stanley Stephen Steve Steven Stewart Stuart Ted Terence Theodore Thomas Timothy Toby Tom Trevor Tristan Vernon Victor Vincent Walter Warren Wayne Wilfred
William Winston Zachary`);

/** First names that among speakers of English hardly any man bears. */
export const ENGLISH_WOMEN = setOf(`
Abigail Ada Adele Agatha Agnes Alexandra Alice Alison Amanda Amelia Amy Angela Anita Ann Anna Anne Annie Antonia Audrey Barbara Beatrice Belinda Bernadette
Bernice Beth Bethany Betty Beverley Brenda Bridget Bronwen Camilla Carla Caroline Catherine Cecilia Charlotte Chloe Christina Christine Claire Clara Claudia
Constance Cordelia Cynthia Daisy Daphne Dawn Deborah Deirdre Delia Denise Diana Diane Dolores Donna Dora Doreen Dorothy Edith Edna Eileen Elaine Eleanor
Elizabeth Ella Ellen Eloise Elsie Emily Emma Esther Ethel Eva Evelina Fay Felicity Fiona Flora Florence Frances Freda Gemma Georgia Georgina Geraldine Gillian
Gladys Glenda Gloria Grace Greta Gwen Hannah Harriet Hazel Heather Heidi Helen Helena Henrietta Hilda Holly Ida Imogen Ingrid Irene Iris Isabel Isabella
Ivy Jacqueline Jane Janet Janice Jasmine Jemima Jennifer Jenny Jessica Jill Joan Joanna Josephine Joyce Judith Judy Julia Julie Karen Kate Katherine
Kathleen Katie Laura Lauren Leah Lena Lilian Lily Linda Lisa Lorna Lorraine Louisa Louise Lucinda Lucy Lydia Mabel Madeleine Maeve Maggie Margaret Maria
Marian Marianne Marie Marilyn Marjorie Martha Mary Maud Maureen Mavis Megan Melanie Melissa Mildred Miriam Molly Monica Moira Muriel Myra Myrtle Nancy Naomi
Natalie Natasha Nell Nicole Nina Nora Olive Olivia Pamela Patricia Paula Pauline Penelope Philippa Phoebe Phyllis Polly Priscilla Prudence Rachel
Rebecca Rhoda Rita Roberta Rosalind Rose Rosemary Rosie Ruby Ruth Sally Samantha Sandra Sarah Sharon Sheila Shirley Sonia Sophia Sophie Stella Stephanie
Susan Susannah Suzanne Sylvia Tabitha Tamsin Tanya Teresa Thelma Theresa Tina Ursula Valerie Vanessa Vera Veronica Victoria Viola Violet Virginia Wendy
Winifred Yvette Yvonne Zara Zoe`);

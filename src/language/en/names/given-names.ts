import { wordSet } from '../../word-set.ts';

/** Common given names of women, lower case. A hint and no more: names are given freely. */
export const womensNames = wordSet(`
  abigail ada adele adriana agnes aisha alejandra alexandra alexis alice alicia alina alison allison alma amal amanda amber amelia amina amy ana
  anastasia andrea angela angelina anita ann anna annabel anne annette annie antonia april ariana ashley astrid audrey ayesha aysha barbara beatrice
  beatriz becky belinda bernadette beth bethany betty beverly birgit bonnie brenda bridget brigitte brittany camila camille candace carla carly carmen
  carol carole carolina caroline carolyn carrie catherine cathy cecilia celia celine charlene charlotte chelsea cheryl chiara chloe christina christine
  cindy claire clara claudia colleen connie constance courtney cristina crystal cynthia daisy dana daniela danielle dawn deborah debbie debra deirdre
  delia denise diana diane dina dolores donna dora doris dorothy edith eileen elaine eleanor elena elise elisa elisabeth elizabeth ella ellen elsa
  emily emma erica erika erin esther ethel eva eve evelyn faith farah fatima fiona florence frances francesca gabriela gabrielle gail georgia geraldine
  gina giulia gladys glenda gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen helena helga hilary hilda hillary holly huma
  ida ilana imelda ines inga ingrid irene irina iris irma isabel isabella ivana ivanka ivy jacinda jackie jacqueline jamila jane janet janice
  janine jasmine jean jeanette jeanne jemima jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn josephine joy joyce juanita judith
  judy julia julie juliet june kara karen karin karina karla kate katerina katharine katherine kathleen kathryn kathy katie katrina kay kayla
  kayleigh kellyanne kelly kerry kim kimberly kirsten kirsty kristen kristin kristina laila lara larissa laura lauren laurie layla lea leah leila lena
  lenore leonora lesley leslie leticia lily linda lindsay lindsey lisa liz liza lois lorena lori lorraine louise lucia lucille lucinda lucy luisa lydia
  lynn lynne mabel madeleine madeline maeve maggie malala mallory mandy marcia margaret margarita margot maria mariam mariana marianne marie marilyn
  marina marion marissa marjorie marlene marsha martha martina mary maryam matilda maureen maxine meera megan meghan melania melanie melinda melissa
  mercedes meredith mia michaela michele michelle mildred mina miranda miriam molly mona monica monique muriel myra myrtle nadia nancy naomi natalia
  natalie natasha nicola nicole nikki nina noor nora norah norma odette olga olivia ophelia paige pamela patricia patsy patti paula pauline pearl
  peggy penelope penny petra philippa phoebe phyllis pilar pippa priscilla priya rachel ramona rania rebecca regina renee rhonda rita roberta robin
  rosa rosalind rosario rose rosemary roxanne ruth sabina sabine sabrina sadie sally salma samantha sandra sara sarah selma serena sharon sheila
  shelley shelly sheryl shirley sigrid silvia simone siobhan sofia soledad sonia sophia sophie stacey stacy stella stephanie sue summer susan susana
  susanna susie suzanne svetlana sybil sylvia tamara tania tanya tara tatiana teresa tessa thelma theresa tiffany tina toni tracey tricia trudy tulsi
  ulrike ursula valentina valerie vanessa vera veronica victoria viola violet virginia vivian wanda wendy whitney wilma winifred xiomara yasmin
  yolanda yulia yvette yvonne zainab zara zoe
  nguyet ngoc lan mei yuki yoko akiko naoko sakura lakshmi sunita anjali nirmala indira sushma mamata benazir rodaba zeinab khadija amira
  ekaterina oksana olena nataliya lyudmila yelena elizaveta darya ksenia galina
`);

/** Common given names of men, lower case. */
export const mensNames = wordSet(`
  aaron abdul abdullah abel abraham abu adam adil adrian ahmad ahmed alan albert alberto alejandro aleksandr aleksei alexander alexei alfonso alfred
  ali alistair allan allen alonso alvin amir amos anatoly anders andre andreas andrei andres andrew andy angelo angus ansel anthony antoine anton
  antonin antonio antony archie ari armando arnold arthur arturo asif aung austin axel bartholomew barack barry bart bashar basil ben benedict benjamin
  bernard bernardo bernie bert bill billy bjorn blake bob bobby boris brad bradley brendan brett brian bruce bruno bryan byron caleb calvin cameron
  carl carlo carlos cecil cedric cesar chad charles charlie chester chip chris christian christoph christophe christopher chuck clarence claude clayton
  cliff clifford clint clive clyde colin conor conrad corey cory craig curtis cyril cyrus dale damian damien dan daniel danny darrell darren daryl dave david dean
  denis dennis denzel derek dermot desmond devin devon dick diego dieter dietmar dimitri dirk dmitri dmitry dominic don donald doug douglas drew duane
  duncan dustin dwayne dwight dylan earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott elmer elon emil emilio emmanuel
  enrique eric erich erik ernest ernesto ernst ethan eugene evan evgeny ezra fabio farid felipe felix ferdinand fernando fidel floyd
  francis francisco francois frank franklin franz fred freddie frederick fredrik friedrich fritz gareth garrett gary gavin gene
  geoff geoffrey georg george georges gerald gerard gerardo gerhard gerry gilbert giorgio giovanni giuseppe glen glenn gordon graham grant greg
  gregg gregory guido guillermo gunther gustav gustavo guy hakim hamid hamza hans harold harry harvey hassan hector heinrich henri henrik
  henry herbert herman hosni howard hubert hugh hugo hussein hussain ian ibrahim ignacio igor ikram imran isaac isaiah isaias ismail israel ivan ivor jack
  jacob jacques jaime jake jamal james jamie jan jared jarrod jason jasper javier jay jeb jeff jefferson jeffrey jens jeremiah jeremy jerome jerry
  jesse jesus jim jimmy joachim joao joaquin joe joel johan johann johannes john johnny jon jonas jonathan jorge jose josef joseph josh joshua
  juan julian julio julius jurgen justin kamal karim karl keith ken kenneth kenny kevin khaled khalid kieran kirk klaus konstantin kurt
  kyle lamar lance larry lars laurence lawrence lech lee leo leon leonard leonardo leonid leopold leroy leslie lewis liam lindsey lionel lloyd lorenzo lothar
  lou louis luca lucas ludwig luigi luis luke luther magnus mahmood mahmoud malcolm manfred manuel marc marcel marcelo marco marcos marcus mario
  mark markus marlon marshall martin marty marvin mateo matt matteo matthew matthias maurice maurizio mauricio max maximilian mehmet mel melvin michael
  michel miguel mike mikhail milo milton miroslav mitch mitchell mitt mohamed mohammad mohammed moises morgan morris muhammad muammar mustafa
  najib nathan nathaniel ned neil nelson newt niall nicholas nick nicolas nicolau nigel nikita nikolai nikolaus nils noah noam noel norbert norman nouri
  octavio olaf oleg oliver olivier omar orlando orrin oscar osama otto owen pablo paolo pascal pat patrick paul paulo pavel pedro per percy perry
  pete peter phil philip philippe phillip pierre prakash preston qasim quentin rafael rahul raj rajiv ralph ramon ramzan rand randall randolph randy
  raul ravi ray raymond rex ricardo rich richard rick ricky rob robert roberto rod roderick rodney rodrigo roger roland rolf roman ron
  ronald ronnie rory ross roy ruben rudolf rudolph rudy rupert russell ryan saddam said salman salvador salvatore sam sami samuel sandeep sanjay
  santiago saul scott sean sebastian serge sergei sergey sergio seth seymour shane shaun shawn shimon shinzo sidney siegfried simon sol spencer
  stan stanislav stanley stefan stephen stephon sterling steve steven stewart stuart suleiman sylvester taylor ted terence terrence terry
  thaddeus theo theodore theresa thom thomas tim timothy tobias toby todd tom tommy tony travis trent trevor trey tristan troy tyler ulrich umar
  vernon victor vijay viktor vincent vincenzo vince vito vitaly vladimir volodymyr wade wallace walter warren wayne werner wesley wilfred wilhelm
  willard william willie wilson winston wolfgang xavier yasser yehuda yitzhak yuri yusuf zachary zayd zbigniew zeke
  alireza hamdullah hamid hashim rashid tariq faisal fuad nasser abdel abdallah mahathir jakob kofi kwame chinua olusegun goodluck
  hiroshi kenji takeshi taro junichiro naoto yoshihide lula evo nicolás hugo andrés josé jesús juán
  narendra manmohan atal arvind amit sunil rajesh anil mukesh aleksander wojciech jaroslaw andrzej piotr tomasz jerzy
`);

/** Given names that both women and men bear, or that are as often a surname or a word. */
export const sharedNames = wordSet(`
  alex ariel casey charlie dana drew jamie jordan kelly kerry kim lee leslie lindsey morgan pat robin sam sasha shannon taylor terry tracy jean
  jan ashton avery blair carmen dale devon francis gail jessie kendall logan mackenzie paris quinn reese riley rowan skyler whitney andrea nicola kris dominique jackie jessie jody lynn marion sidney chris
`);

/** True for a common given name, of whomever. Takes lower case. */
export const isGivenName = (word: string): boolean =>
  womensNames.has(word) || mensNames.has(word) || sharedNames.has(word);

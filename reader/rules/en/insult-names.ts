import type { Rule } from "../rule.ts";
import { NOT_AIMED } from "./insult.ts";

/** Names that hardly anybody gives to a person in kindness. */
const NAME =
  "airhead*|bozo|bozos|brat|brats|buffoon*|bumbler*|bumpkin*|bungler*|busybody|busybodies|cad|cads|chancer*|cheapskate*|chump|chumps|clod|clods|clodhopper*|cretin*|creep|creeps|cur|curs|deadbeat*|degenerate*|deadweight*|dinosaur|dinosaurs|dork|dorks|drip|drips|drongo*|duffer|duffers|dumbbell|egomaniac*|eejit*|fathead*|featherbrain*|fibber*|fiend|fiends|flake|flakes|fossil|fossils|freak|freaks|fusspot*|galah|geek|geeks|gimp|gits|git|glutton|goblin|goblins|goof|goofball*|gorgon|gremlin|gremlins|grouch|halfwit*|hick|hicks|hobbit|hog|hogs|hustler*|hypocrite*|ignoramus*|imp|imps|incompetents|ingrate*|insect|insects|jackass*|joker|jokers|killjoy*|klutz|knave|knaves|layabout*|lamebrain*|lightweight*|loafer|loafers|loon|loons|loony|loonies|lummox*|lump|lumps|lunkhead*|madman|madmen|maggot*|maniac*|menace|minion|minions|miser|misers|mongrel*|monster|monsters|moron*|muppet*|nag|ninny|ninnies|nitwit*|nonentity|nonentities|numskull*|numbskull*|nutcase*|nutter*|ogress|parasite*|peasant|peasants|pest|pests|phony|phonies|phoney|plank|planks|plonker*|popinjay|poser|posers|profiteer*|psychopath*|psycho|psychos|puppet|puppets|rabble|reptile|reptiles|rogue|rogues|rotter|rotters|ruffian*|runt|runts|saddo*|scab|scabs|scallywag*|schmuck*|scrooge|scrooges|scumbag*|shark|sharks|sheep|sicko*|simpleton*|skiver*|skunk|skunks|slacker*|slimeball*|sleazeball*|sleaze|slob|slobs|sloth|sloths|sluggard*|snake|snakes|snitch|snitches|sociopath*|sourpuss*|spiv|spivs|stinker*|sucker|suckers|sycophant*|toad|toads|trickster*|turd|turds|turkey|turkeys|turncoat*|twerp*|twit|twits|upstart*|vandal|vandals|vegetable|vegetables|vermin|vulture*|wally|wallies|warthog*|waster*|wastrel*|weakling*|weasel*|weirdo*|whippersnapper*|wimp|wimps|windbag*|wretch|wretches|yokel*|zombie|zombies|piranha*|barracuda*|bloodsucker*|bully|bullies|conman|conmen|crone|devil|devils|dragon|dragons|dwarf|dope|dopes|cretins|illiterate|illiterates|cowboy|cowboys|butcher|butchers|spoofer*|quacks|amateur|amateurs|beast|beasts|animal|animals|criminal|criminals|gangster*|nobody|nobodies|robot|robots|parrot|parrots|gnome|gnomes|pygmy|pygmies|witch|witches|pirate|pirates|robber|robbers|bandit|bandits|fool|fools|spanner|spanners|pig|pigs|rat|rats|cow|cows|goat|goats|worm|worms|mule|mules|ox|walrus|sphinx|mummy|statue|waxwork|doormat|doorstop|gatepost|houseplant|cabbage|turnip|potato|melon|lemon|doughnut|spoon|spoons|mug|mugs|sausage|muffin|noodle|pudding";

/** The frames in which people are called names: with "you", of somebody who works there, or for want of a brain. */
export const INSULT_NAMES: readonly Rule[] = [
  {
    id: "en.insult.framed-name",
    label: "insult",
    strength: 1,
    patterns: [
      `{ye} _? _? [${NAME}] $`,
      `{ye} absolute|total|utter|complete|pair+of|bunch+of|load+of|shower+of|pack+of|nest+of|stupid|useless|lazy|great|little|old|fat|dirty|miserable|pathetic|bloody|rotten _? [${NAME}]`,
      `he|she|they|you|that|this is|'s|are|was|were a|an|just|nothing+but|such+a|an+absolute|a+total|a+complete|no+better+than+a? _? _? [${NAME}] ,`,
      `your|that|this|the|some {staffer} .. is|'s|was|are|were a|an|just|nothing+but|such+a? _? _? [${NAME}]`,
      `that|this|some|your|the|those|these|what|which|such+a|another|same _? _? [${NAME}] on|in|at|behind|from|with|who|that|of+yours|you+sent|you+have|you+call|has|told|said|did|left|sent|put|hung`,
      `^ [${NAME}] , .. you|ye|yous|them|lot|pack|pair`,
      `, {ye}|the|what|a|an|pack+of|bunch+of|pair+of _? _? [${NAME}] $`,
      `[${NAME}] of a|an man|woman|person|human|{staffer}`,
      "{ye} absolute|total|utter|complete|miserable|pathetic|worthless|sorry _ _? $",
      "that|your|this|some|the|a little|useless|great|old|fat|funny|absolute|miserable|sorry|big _ of a|an {staffer}|man|woman|fella|lad|boy|girl|person",
    ],
    unless: [
      ...NOT_AIMED,
      "zoo|farm|toy|costume*|garden|pet|pets|cat|kitten|film|show|panto|play|trap|traps|food|plant|soup|salad|bread|recipe|kitchen|market",
      "absolute|total legend|star|gem|angel|hero|diamond|treasure|pleasure|joy",
    ],
    examples: [
      "Fix it, you absolute warthog!",
      "Your surveyor's a bungler, start to finish.",
      "That ignoramus on the phone hung up.",
      "Some miserable scarecrow of a clerk sent me home.",
    ],
    counters: [
      "You need one more spoon for the potato salad.",
      "Your driver's a star.",
      "My cat is an old monster.",
      "The old man at the gate was kind.",
    ],
  },
];

import type { Rule } from "../rule.ts";
import { NOT_AIMED } from "./insult.ts";

const MEAN_NAME =
  "oik|hag|battleaxe|viper|vipers|troll|trolls|gargoyle|gargoyles|gorilla|gorillas|sadist|sadists|flunkey|flunky|flunkies|snob|snobs|wagon|rascal|rascals|ghoul|ghouls|serpent|harpy|harpies|shrew|harridan|crone|ogre|brute|brutes|boor|boors|lout|louts|yob|yobs|oaf|oafs|nincompoop|nincompoops|dolt|dolts|dullard|dunderhead*|blockhead*|bonehead*|meathead*|knucklehead*|pinhead*|birdbrain*|peabrain*|dingbat|dingbats|dipstick|dipsticks|wazzock*|prat|prats|berk|berks|tube|tubes|scrote*|toerag*|ratbag*|swindler*|swine|blackguard*|scoundrel*|charlatan*|quack|quacks|shyster*|huckster*|grifter*|mountebank*|jackal|jackals|hyena*|stoat|slug|slugs|leech|flea|jobsworth*|martinet|despot|thug|thugs|goon|goons|hooligan*|hoodlum*|savage|savages|neanderthal*|troglodyte*|caveman|cavemen|philistine*|pleb|plebs|lackey*|stooge*|underling*|dogsbody|pup|whelp|schoolboy|schoolboys|tyrant|tyrants|simpletons|vampire|vampires|tart|madam|cretinous|halfwitted|bigot|bigots|racist|racists|sexist|misogynist|coward|cowards|liar|liars|thief|thieves|crook|crooks|mercenary|mercenaries|barbarian|barbarians|cockwomble*|bellend*|melt|melts|divvy|divvies|clot|clots|clown|clowns|ape|apes|baboon|baboons|monkey|donkey|donkeys|buffalo|dog|dogs|swines";

const MEAN =
  "dim|half|slack|mush|toffee|sour|po|poker|pea|bird|fat|pig|lard|bone|block|knuckle|mouth|ham|cloth|snot|arse|two|hard|bull|thick|stone|cold|hatchet|horse|rat|weasel|pinch|tight|stuck|jumped|puffed|empty";

/** Names given to people, and the way a name is given: each counts only beside something that shows whom it is for. */
export const INSULT_HINTS: readonly Rule[] = [
  {
    id: "en.insult.mean-name",
    label: "insult",
    strength: 1,
    patterns: [
      `[${MEAN_NAME}] on|at|in|behind|from|with|who|that|of|you|he|she|is|has`,
      `your|the|that|this|some|such|a|an|what|which|little|old|young|absolute|pair+of|bunch+of|pack+of|nest+of _? _? [${MEAN_NAME}]`,
      `{ye} .. [${MEAN_NAME}] ,`,
      `he|she|they|you is|'s|are|am|was|were a|an|such|just|nothing|being? _? _? [${MEAN_NAME}]`,
      `^ [${MEAN_NAME}] ,`,
      `, the|you|ye|a|what|them _? [${MEAN_NAME}] ,`,
      `staffed|run|manned|answered|led|managed|owned by _? [${MEAN_NAME}|children|robots|crooks|thieves|schoolboys|toddlers]`,
    ],
    unless: [
      ...NOT_AIMED,
      "zoo|farm|toy|costume|garden|pet|pets|vet|cat|film|show|panto|pellets|trap|traps|walk|walking|lead|food|bed|kennel|breed|puppy",
      "my|our|his|her|the|a dog|dogs|donkey|monkey|pup|slug|slugs",
    ],
    examples: ["That oik on the door laughed.", "Your office is run by gargoyles.", "He's a sadist in a tie."],
    counters: ["My dog is on the lead.", "The monkey enclosure at the zoo was shut.", "I felt like a clown in it."],
  },
  {
    id: "en.insult.made-of",
    label: "insult",
    strength: 1,
    patterns: [
      `{ye}|that|your|some|such|a|the|this|what|another|an ${MEAN} witted|faced|nosed|brained|headed|dragging|handed|eared|fingered|breathing|licking|hearted|eyed|necked|mannered|minded|arsed [_]`,
      "shit|sh1t|mush|mince|porridge|sawdust|custard|straw|mud for brains",
      "needs|wants|need|want|get her|his|your|their head|heads|brain|brains|eyes|ears examined|looked|tested|read",
      "having|have|has|got|had no|any|a|half|more brain|brains|sense or|knowledge|than|in|left|up",
      "buffalo|donkey|goat|monkey|parrot|houseplant|doorknob|potato|toaster|gatepost|sheep has|have|would|with|could .. more|better|know|brain|sense",
      "bot|phone|form|ticket|desk|button|pen jockey|monkey|pusher|pushers|monkeys",
      "errand|stable|cabin|delivery|tea boy|girl",
      "run along",
      "every last|single one|man|woman|jack of you|ye|them|behind|there",
      "the lot|pack|pair|whole+lot|bunch|three|two of you|ye|yous|them|yiz",
      "nest|den|pit|coven|pack|herd|shower|kennel|sty of _",
      "petty|wizened|pompous|smirking|grinning|sneering|mumbling|bigoted|officious|self+important|simpering|leering|snivelling|spotty|greasy|pasty|ignorant|insolent [_]",
    ],
    unless: [...NOT_AIMED, "my|our dog|son|daughter|husband", "petty cash"],
    examples: ["Some sour-faced woman sent me away.", "The pair of you.", "Custard for brains."],
    counters: ["My husband is cold-hearted about the dog.", "Petty cash is fine for that.", "What fee is on the button?"],
  },
];

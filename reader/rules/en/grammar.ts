import type { Grammar } from "../rule.ts";
import { CUSTOMER_WORDS } from "./customer-words.ts";
import { DRAFT_WORDS } from "./draft-words.ts";
import { VULGAR_EN } from "./vulgar-words.ts";

export const EN_GRAMMAR: Grammar = {
  endings: new Set(["", "s", "es", "d", "ed", "ing", "er", "ers", "ly", "y", "n", "r"]),
  negators: new Set(["not", "never", "no", "without", "neither", "nor", "hardly"]),
  vocabulary: {
    ...DRAFT_WORDS,
    ...CUSTOMER_WORDS,
    hard: "fuck*|fck|fkn|fkin|fukin|shit|shits|shitty|shite|asshole*|arsehole*|dickhead*|prick|pricks|bastard*|cunt*|wanker*|twat*|bitch*|motherfuck*|<mask>",
    swear: `${VULGAR_EN.join("|")}|<mask>|emojiswear`,
    fool: "idiot~|moron~|imbecile~|cretin~|fool|fools|dimwit~|halfwit~|nitwit~|dunce~|clown~|crook~|thief|thieves|liar~|cheat|cheats|cheaters|scammer~|scumbag~|scum|fraudster~|fraudsters|con+artists|con+artist|conmen|cowboys|robber~|bandits|loser~|jerk~|pig|pigs|rat|rats|parasites|leeches|vultures|bloodsucker~|numpty|numpties|muppet~|pillock~|plonker~|twit~|buffoon~|incompetents|halfwits|brainless|imbeciles|dumbo|airhead|bimbo|cow|hag|witch|snake|snakes|weasel~|lowlife~|nobody|nobodies|waste+of+space|joker~|bunch+of+amateurs|sheep|donkey~|vermin|lunatic~|psycho~|bastard~|asshole~|arsehole~|bitch*|dickhead~|prick~|wanker~|cunt~|twat~|shithead~|dumbass*|jackass*|tosser~|motherfucker*",
    foolcall:
      "idiot|idiots|morons|moron|imbeciles|imbecile|cretins|fools|fool|dimwit|halfwits|clowns|crooks|thieves|liars|liar|cheats|scammers|scammer|scumbags|scum|fraudsters|robbers|losers|loser|jerks|jerk|pigs|parasites|leeches|numpties|muppets|muppet|buffoons|lowlifes|jokers|vermin|bastards|bastard|assholes|asshole|arseholes|bitch|dickheads|dickhead|pricks|prick|wankers|wanker|cunts|cunt|twats",
    you: "you|your|yours|yourself|ya|u|ur",
    say: "said|told|called|calls|heard|says|claimed|shouted",
    thing:
      "phone|laptop|printer|product|products|item|device|machine|washer|fridge|program|app|software|website|site|internet|broadband|service|car|shoes|boots|kettle|toaster|watch|sofa|bed|tv|router|system|dress|jacket|bike|vacuum|oven",
    authority:
      "ombudsman|regulator|trading+standards|police|authorities|watchdog|consumer+protection|citizens+advice|dpa|ico|ofcom|fca|bbb|dot|fcc|ftc|prosecutor|consumer+rights|better+business+bureau|data+protection",
    promise:
      "call|ring|contact|write|reply|respond|inform|let|send|refund|return|check|look|investigate|review|resolve|fix|sort|replace|deliver|update|arrange|process|confirm|email|find|get|come|chase|pass|escalate|repair|ship|dispatch|ask|speak|follow|provide|receive|arrive|collect|be|have|hear|try|do|make|keep|issue|credit|cancel|visit|forward|work|handle|complete|schedule",
    hear: "understand|hear|see|appreciate|realise|realize|imagine|know|sense|recognise|recognize|feel|sounds|sound|tell",
    feeling:
      "disappoint*|frustrat*|upset*|annoy*|angry|anger|worr*|stress*|difficult|hard|inconvenien*|unhappy|dissatisf*|irritat*|exhaust*|tiring|hurt|unpleasant|upsetting|painful|distress*|anxious|anxiety|concern*|let+down|fed+up|tired|ignored|sad|confus*|patience|uncomfortable|exasperat*|infuriat*|disheart*|trouble*|feel|feelings|discourag*|tough|unfair|impatien*|helpless*",
    matter:
      "delay*|mistake*|error*|mix|inconvenien*|trouble*|problem*|situation|wait|waiting|confusion|silence|misunderstanding|this|that|fault|late|lateness|lack|disruption|experience|hassle|distress|oversight|failure|bother|upset|way|tone|what|our|my|breakdown|outage",
    name: "ewa|eva|bartek|marta|adam|georgi|anna|john|mary|sarah|james|emma|david|laura|tom|kate|mike|paul|lisa|mark|anne|helen|peter|maria|alex|sam|nina|lucy|jack|olivia|ben|chris|daniel|julia|sophie",
  },
};

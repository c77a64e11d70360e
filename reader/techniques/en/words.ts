/** Lists that the English slot rules share; they go into patterns as they stand. Contractions are read as two words: "I'll" is "i will". */

/** What a desk can do for somebody. */
export const DO =
  "send|resend|post|email|mail|forward|text|write|call|ring|phone|refund|return|repay|reimburse|credit|pay|transfer|waive|reverse|cancel|correct|fix|repair|mend|replace|exchange|swap|reissue|issue|prepare|print|book|rebook|reserve|arrange|organise|organize|schedule|order|reorder|deliver|redeliver|collect|dispatch|ship|bring|fetch|drop|pick|hold|keep|set|put|switch|turn|unblock|unlock|block|release|activate|reactivate|restart|restore|reset|extend|move|change|update|amend|adjust|add|remove|delete|take|open|reopen|file|register|log|raise|escalate|get|find|go|come|meet|show|walk|guide|talk|ask|explain|connect|pass|hand|give|lend|loan|offer|split|spread|divide|stagger|reduce|lower|cover|include|make|do|finish|complete|settle|sort|start|begin|apply|enter|sign|approve|honour|honor|accept|upgrade|store|pause|freeze|suspend|postpone|prioritise|prioritize|speed|help|draft|draw|scan|upload|attach|install|visit|inspect|examine|test|measure|clean|deduct|drive|translate|recalculate|redo|sew|shorten|alter|trace|chase|throw|knock|bill|invoice|provide|supply|let|have";

/** The same as it is being done… */
export const DOING =
  "sending|resending|posting|emailing|mailing|forwarding|writing|calling|ringing|phoning|refunding|returning|repaying|reimbursing|crediting|paying|transferring|waiving|reversing|cancelling|canceling|correcting|fixing|repairing|mending|replacing|exchanging|swapping|reissuing|issuing|preparing|printing|booking|reserving|arranging|organising|organizing|scheduling|ordering|delivering|collecting|dispatching|shipping|bringing|fetching|holding|keeping|setting|putting|switching|turning|unblocking|unlocking|releasing|activating|restarting|restoring|resetting|extending|moving|changing|updating|amending|adding|removing|deleting|taking|opening|reopening|filing|registering|logging|raising|getting|finding|going|coming|asking|passing|handing|giving|lending|offering|splitting|covering|making|finishing|settling|sorting|starting|applying|checking|looking|tracing|chasing|working|adjusting|attaching|rebooking|redoing|deducting|pulling|going+through";

/** …and when it is done. */
export const DONE =
  "sent|resent|posted|emailed|mailed|forwarded|refunded|returned|repaid|reimbursed|credited|paid|transferred|waived|reversed|cancelled|canceled|corrected|fixed|repaired|replaced|exchanged|swapped|reissued|issued|prepared|printed|booked|reserved|arranged|scheduled|ordered|reordered|dispatched|shipped|switched|unblocked|unlocked|released|activated|restarted|restored|reset|extended|moved|changed|updated|amended|added|removed|deleted|opened|reopened|filed|registered|logged|raised|asked|checked|attached|enclosed|marked|finished|settled|sorted|entered|approved|withdrawn|lifted|stopped|adjusted|rebooked|put|set|kept|found|traced";

/** Ways of being heard of again. */
export const REACH =
  "write|call|ring|phone|reply|answer|respond|email|mail|text|message|contact|update|tell|inform|confirm|send|report|notify|hear|touch|telephone|know|back";

/** An answer, as the thing that comes. */
export const ANSWER = "answer|reply|decision|response|message|call|mail|email|letter|update|news|word|result|confirmation|text";

/** What has feelings in it: of people. */
export const FEELING =
  "disappoint*|frustrat*|upset|upsets|upsetting|annoy*|angry|anger|angers|angered|worr*|stress*|exhaust*|tired|tiring|tires|weary|wearing|drained|draining|unhappy|dissatisf*|irritat*|hurt|hurts|hurtful|anxious|anxiety|concerned|concerns|sad|saddens|saddened|confus*|exasperat*|infuriat*|dishearten*|discourag*|impatien*|helpless|furious|livid|fuming|uneasy|sceptical|skeptical|suspicious|nervous|overwhelm*|bitter|bitterness|ignored|overlooked|forgotten|betrayed|cheated|powerless|desperate|despair*|dismay*|resent*|unsettl*|embarrass*|humiliat*|afraid|scared|frighten*|dread*|hesitant|hesitat*|reluctant|doubtful|unsure|uncertain|uncertainty|torn|wary|alarm*|shocked|fed|worn|wits|distress*|demoralis*|demoraliz*|rattled|gutted|aggrieved|excluded|abandoned|unheard|apprehensive|cautious|puzzled|baffl*|bewilder*|maddening|galling|bothers|daunting|daunted|apprehension|let+down|had+enough|sick+of|left+alone|put+off|on+edge|in+the+dark|at+a+loss|taken+seriously";

/** The same as things that can be heard in a voice. */
export const FEELING_NOUN =
  "frustration|anger|disappointment|worry|worries|concern|concerns|anxiety|annoyance|irritation|unease|doubt|doubts|hesitation|reluctance|fear|fears|exhaustion|impatience|bitterness|scepticism|skepticism|distrust|mistrust|confusion|resentment|sadness|despair|nerves|nervousness|caution|misgivings|reservations|apprehension|discomfort|embarrassment|distress|uncertainty|weariness|tiredness|outrage|fury|rage|stress|dismay";

/** Words of ours by which one takes in what was said. */
export const HEAR =
  "understand|hear|see|sense|appreciate|realise|realize|recognise|recognize|imagine|notice|gather|feel|know|get|acknowledge|detect|tell";

/** What is not as good as it could be, said of a thing of ours. */
export const WEAK =
  "long|longer|slow|slower|slowly|clumsy|clumsier|awkward|worse|less|complicated|confusing|hard|harder|difficult|tedious|tiring|annoying|frustrating|unclear|clearer|better|easier|simpler|quicker|faster|shorter|smoother|friendlier|cheaper|expensive|dear|dearer|pricey|high|higher|steep|fashioned|outdated|dated|old|clunky|cluttered|dry|stiff|formal|wordy|too|more|rather|not+ideal|far+from|lacking|lack|lacks|leaves|patchy|busy|crowded|noisy|cramped|small|limited|narrow|strict|rigid|impersonal|vague|imperfect|perfect|improved|improve|improvement|room|misleading|fiddly|unwieldy|inconvenient|dull|basic|poor|poorly|messy|chaotic|overloaded|cold|fewer|bureaucratic|heavy|hidden";

/** What hurts or invades, as the other does it: "when you …". */
export const MISBEHAVES =
  "snap|snapping|snapped|bark|barking|glare|tease|mimic|dismiss|shout|shouting|shouted|yell|yelling|scream|screaming|swear|swearing|swore|curse|cursing|insult|insulting|insulted|threaten|threatening|threatened|interrupt|interrupting|interrupted|mock|mocking|mocked|ridicule|belittle|abuse|comment|commenting|commented|accuse|accusing|accused|lecture|provoke|sneer|sneer|touch|stare";

/** The same as things, as one asks to leave them out. */
export const MISBEHAVIOUR =
  "insult|insults|insulting|insulted|abuse|abusive|shout|shouting|shouted|yell|yelling|yelled|scream|screaming|screamed|swear|swearing|swearwords|swore|sworn|curse|cursing|cursed|threat|threats|threaten|threatening|threatened|name+calling|names|mockery|mocking|mocked|ridicule|interrupt|interrupting|interruptions|remarks|comments|comment|commenting|jokes|language|tone|raise|raising|raised|offensive|obscenities|profanity|profanities|belittle|belittled|belittling|sarcasm|sneering|accusations|slurs|rude|rudeness|bullied|disrespect|disrespectful|aggressive|foul|humiliated";

/** Roles of those to whom a case is handed over. */
export const ROLE =
  "manager|supervisor|lead|leader|head|specialist|expert|colleague|director|coordinator|adviser|advisor|engineer|technician|team|department|lawyer|accountant|partner|officer|handler|consultant|chief|foreman|doctor|nurse|assessor|surveyor|buyer|planner|desk";

/** What a case is made of. */
export const MATTER =
  "case|matter|order|invoice|bill|claim|complaint|parcel|package|delivery|refund|contract|account|request|ticket|report|application|booking|appointment|transfer|payment|repair|file|question|questions|enquiry|query|appeal|lease|policy|meter|card|reservation|return|line|statement|subscription|results|referral|laptop|facts|point|points|topic|subject|issue|problem|situation|date|quote|form|loan|deposit|fee|router|phone|tickets|flight|car|shoes|jacket|details";

/** By these criticism is known to be of us. */
export const OURS = "our|us|we|my|me|i|service|reply|letter|explanation|support|here";

/** The telling of what came about: "… by which rule". */
export const TERMS =
  "terms|contract|policy|policies|agreement|warranty|guarantee|law|regulations|regulation|rules|rule|tariff|conditions|insurance|legislation|statute|act|lease|licence|license|scheme";

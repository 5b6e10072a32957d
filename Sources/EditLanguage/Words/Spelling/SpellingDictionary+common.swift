extension SpellingDictionary {
    /// Common English words that look like one of the vocabulary and are none: they are not taken for misspelt ones.
    static let commonWords = Set(
        """
        abel abnormal aboriginal accelerated accelerator according achilles adjusted advanced advances aerial affect
        affects ahmad aide alice alike allowing almighty alone aloud alter alto amen ames among amounted amounts amy anc
        animated anna annually ants appeal appeared appears appendix apple arc area arena arent ariel arise around
        arrows articles arts ash aside aspects atmosphere atop attached attack auctions audi audit avery aviation avid
        avoids await awhile bach backgrounds backs backyard bacterial bags bail bait bake bald bale ball band bank
        banker banned banners banning bans banter bare barge bark barker barley barn barr barriers bart base bass batch
        bath bats batter bead beads beam beams bean beans bear bearings bears beast beasts beau became beck beep began
        begun behaving being bell belt belts bench bending bent bert beta beth bets bike bill billing bills bind bing
        bins bitch bitter blacks blanc bland blast blasting blasts bleach bleak blending bless blink block blocked
        blocking blow blowing blown blues boast boat boats bolt bond bone bong book booking books boom booming boot
        booth boots borders bore boring boss bother bots bottoms bought bounced bound bounds bounty bout boyd bra brag
        brain brand brat brawl breach bread breaking breaks breeding breeze brightest brightly brighton brings brink
        brow browne browns buck builds built bull bully bumps bunch burn burnt bush bust butter cafe cage cain cake
        cakes calf call caller calling calories came cameras camps cane cannon cans cant capacity cape capita capitals
        capitol capt captains cara cards care cared carl carr carrie carried carrier carriers cars cart cartoons carts
        cary casa cases casey cash cass cast caste casting casts casually catch cater cats cause caution cautious cave
        caves cavs cease cell centers centres cents cervical chambers chan chance chances chang changed changer channels
        chap charge chargers charges charming charter chase chat cheating cheeks cheer chen chick child chile chili
        chilling chills chilly chin chip chips choi choosing chose chow chunk circles citation cite claiming clan clap
        clare clash clay cleaning clearing clears click cloak clocks closed closer closes closet clothing cloud clue
        clues coal cock codes cody coil cola cole colon coloring coloured colt combination come comet comics comin
        complete completed completes completion concert concerts conclude cone congrats conor contract contracts
        contrary contrasting convent converse converted converts cook cooking cooks cooled cooper cope copied cops cord
        core cores corners coroner corp corps cory cosmic couch counted counters countess counties coupled couples cove
        covers covert cozy crack cracks craft crane crap crash crate creamy created creates creating creative creature
        credit credited creditors creeping crest criminal crippled crossing crow crown crowns crows cubes cubs cult cunt
        cups cure curl curry cute cuts dad daft dale dame damp dan dare daring darn darren dart dat date dave dawn days
        dead deadline deaf deal dealings dean dearly decay deceased deck decreased decreases decree deed deeds deep deer
        delays delegate deleted deleting delicate dell den dent depleted deposition der descriptions descriptive
        detached diaz dice dick didnt dies difference differently differing dime dine dir dirk disabled discarded
        discord displayed displays disputed dissolved dive diversion divided dividend divides divine dna dock docs
        doesnt dogs doin doing doll dolls dome donating donation done dong donna doom dose doses dots doubled doubles
        dove dover downs drafts drain drank drawn draws dre dread dream dreaming dreams drew drift drilling drip
        dripping dropping drops drown drug dual ducks duct duel duke duly dumb dunk dusk dust dutch dwell ear earliest
        early ears ease east easter eater eats eden edged edith education eighteenth elections elements emotion emotions
        enchanted encounter endings enduring enter entered entering entirely entirety equality equals era erased eric
        est ethan evan event ever evolution exchanged exchanges exit exits explained explains exposition extended
        extends extent extracted extracts extremely extremes face faced faces fact factions fail fake fall falling falls
        fame famed fans fare fares farm farmer farming fart fasting fate father fats fear feast feat feed feeds feel
        fees fell fellow fest fever fewer fiat fiddle fielding fig fight fighter fighters filed filing filming films
        filtered finale finals find fined fines finished finishes finn finnish fire fireplace fires firm fist fixes
        fixtures flag flame flames flaming flank flap flashing flats flattering flaw flee flesh flight flint float flock
        flooding flop flour flow flower flowing flush foes fold folder fond food fool foot ford fore forge forged forgot
        form formal formats fort forth foster fought foul found framed frank freak freaking fred freed freezer fried
        friendly friends fries frog fronts frost fuck fucking fuel fuels fuller furry future gail gains gale game games
        gaps gary gate gather gave gavin gays gear gems gender generals generated generates generator georgian giants
        giles gill given gives glove glue goes goin golf gone gong good goodness gore gould gown gpa grab grace grad
        graded grades graft grail grains gram gran grande grant grape grave gravy greed greek greene greens greet greg
        grew grief grim grin grind grooming gross ground grouping grow growing grown gta guest guests guild guns guts
        hack hail hale hall halo halt hands handy hang hank hanna hans happened hardy hare harm harry hart hash hastings
        hatch hate hats havent heads heal healing heap heard hearing hearings hears heart heat heating heaven hedge heed
        heel heels heights heir held hell helm helps herb herd hero heroin hers hides highlighted highs hike hill hills
        hind hips hire histories hive holden holder holdings holds hole holt holy home homes hong hood hook hooks hoops
        hose hound hour hugh hugo hugs hull hundreds hush hyde hype ibn ideal ideas ikea imagined imaging imply imported
        imports impossible included includes increased increases indifferent indo info informal initially initials
        initiate inlet ins inscription insect inserted insider intended intensely intensive intimate invincible irish
        irregular isis italians itunes jade jail jake james jars jays jeep jess jets jill joint jong jose judge jump
        june karen kate keen keeps kemp kent khan killing killings kills kinda kindle kinds king kit knew knob knocks
        knot known knows knox kong kris labels lace lack lacked lake lakes lame land landscapes lane lang laps laser
        late latter laughter lawyer layers laying lays lead leading leads leaking lean leaning learning lease leasing
        least leaves lectures leeds lego legs lender lending lens lent leon lest lester levels lever lick lies life lift
        lighting lightly lights liked likely likes lima limb limits limp lined linen liner lines ling links lips list
        listing listings lists lite liter litter live load locating location loch locke locker locking locks loft logos
        logs lone looked lookin loops loose loot looting lord lords lore los loser loses losing loss lost lotion lots
        loved lovely lover loves lowe luck luis luke lumber lump lunch lung lure lush lust mack made maid mail maine
        mains maker makers makes male mall manly mann manner manning manny mans maps march mare mariners mark marked
        market markets marrow mars marsh mart mary massage mast mastered masters mastery mate mater materials maternal
        math matter mayer maze mclean mead meal meanings meat meats median meditation mens mentions menus mere mess
        messages metro mets mice mid mighty mike mild mile miles mill mills minds mine mines ming mini mint mirrors miss
        mist mister mitch mock mocked mode modes mold mole mont monument moody moon moore morse mortgage moses moss most
        moth mother motions mould mound mount moved movements mule muse musk mutation mutually nail naked nap narrative
        narrator narrow nate nato nay neal near nearby neat neatly ned needy negatively neo nerd ness nest net nets
        niche nick nico niece niger night nike nile nina nineteenth nipple nod noises none nonsense noon normally norman
        nose notation note nothin noticing noting notion nude null numbered numbers nuns often older onset openings
        opens opposing opposition opt oranges orchestra ordering orders originally originals others otto ouch ounce
        outlined outright oven overlap overload overly overs owen owl pack packed pact pads page paid pain pains paint
        painting palace palm palmer pals pam pants paper para paris parish park parker parks particle party paso pass
        pasta paste patch patio paved pavement paws paying pays peace peacefully peach peak peaks pear peel pending
        penetrate pens peoples permanent pest petition pets pga phase photographed photographer photographers
        photographic photography phrases pick picks pictured piece pier pies pigs pike pile piles pill pills pimp pinch
        pine ping pins pint pipe pipeline pipes piss pitch pits pity placed plains plan plane planes plank planning
        plans planting plate plates player plays pleading pleas pleased pleasing pleasure plight plug plugs plum pods
        points pol pole poll polling polls pong pool poop pope por port porter portraits ports pose positioned positions
        positive possibly post posted posters postponed pot pots potter pouch pound pounds pour power pragmatic praise
        prank pray pre precious predicts prefers prescription previously prey print probation produced producer
        producers produces product products profiles programs progressed progresses projected projects prolonged prom
        promises promotes prompted promptly prop proposition props prospect prostate protect protects provides puck
        pulls pulp pumps punching punk pure quarterly quartet quit quota quotation quoted quotes race raced racial rack
        radical radically radicals radio rae raf raft rage raid rail rains rainy raised raises rally rand rang ranged
        ranger ranges rank rant rape rare rarely rash rated rates ratios rats rave raven rays reach reaching reacting
        reactions reader readings ready realm reap rear rebel rebels recalled recreate recurring reds reduced reduces
        reed reef refer referred reflects regain regarding regiment regularly regulate regulator reid related relating
        relation relations relative relay released releasing remained remind reminder remote removed removes renal
        renamed rendered rendering reno rent rep repeal repeated repeats repetition replaces replacing replicate
        reporting reproduce reserved reside residing resolutions resource restored rests retain retains revealed
        reverend reversal review revolution rewarding rice riches riddle ride rides rights ring ripe rise rite road
        roads robot robots rock rocked role roles roma romans rome room rooms rose ross roster roth rounds routines
        rover ruin ruins rush russ rust ryan sack safe sage said sail saint sake sale sample sanctions sand sands sane
        sang sanitation sank save saves saving saw sayin scaled scales scalp scanning scans scare scent sciences scored
        scorer scores scots scratched scratches screened screens scripts scrolling seal seas seat seats secondly sect
        section sectional seed seeds seeks seem seen sees seize seized selections sell send sending sends separated
        separately separates sept sessions sets settlers severity sewer sexually shade shadows shaft shaken shakes shaky
        shale shame shane shaped shapes share shaved shaw shed shell shifts shin ship ships shirt shirts shit shits shoe
        shoes shoot shooter shooters shooting shoots shop shopping shops shore shores shortened shortest shoulder shout
        shouts shove showed shower shown shows shrine shuts sick sided sidewalk sigh sight silently simpler simplest
        simplify sin sing sings sink sins sire sit site sites situated situation sizes sketches skill skills skin slack
        slain slap slash slater slave slayer sliced slices slick slid slight slim slipped slit slope slot slots slowing
        slut smallest smart smell smoothly snake snap snaps sneak sneakers snow soap sock sofa sol sold sole solution
        something sons sony sore sorts sought sour sourced sources space spaced spain span spanning spans speakers spear
        spears spec specs speeches speeding speeds speedy spelling spend spending spent spice spill spine spinning spins
        spit sport sporting sports spot spots spreading springer spun spying squares stab stabbing stability stack
        staffing staging stake stakes stale stalk stalking stall stalls stan standing star stare staring stark starring
        stars starters startups starving stat stating stations stats steak steal stealing steep stem stems steph
        sterling steven stew stickers sticks sticky stink stirling stirring stitch stitches stock stoke stole stone
        stoned stopping store stores stranger strangers strap stray stretched stricken strike strokes stroll strongest
        strongly stuart stuck studying styled styles subset substituted such suck sucking sue sued suing suite sung suns
        superb supper supplying supporting supposed surf surge swamp swan swarm swat sway swearing sweating swell swift
        swipe switched switches sword swords swore synthesis tackling tails taking tale tales talkin tally tame tamil
        tank tanks tanner tape tapes taps targeted targets task tasks tasting tate taxes taxis team tear tease tech teen
        teeth tel tells temp temperatures tender tends tent tents test tests texas thai thanking thats thee them theme
        theo theres these theyre thicker thigh things thinks thirsty thorough those though threw thrilled thrive thrown
        throws thus tick ticket tide tides tidy tied ties tiger tight tighter tiles timber timed tina tips tire tires
        tis titled toes token told toll ton tones toni tons tony took tool tops torch tore tories torn totals tough tour
        tow tower town toys trace traces tracking tract tracy traded trader trades tradition traditions trail trailers
        train trainer trainers tram transaction transactions transitional translated translates translation translations
        translator traumatic traveler tray tread treating tree trenches trending trey trial trick tricks tries trio trip
        tripping trips troll trolling trolls trough truck trucks tub tube tubes tuck tucker tuna tuned turf turns twin
        twitch tying typed types tyre ukip undermine universe unlocked unto unwanted updated updates upgraded urgently
        utc vague vain vale valued values valve valves vans variation vary vase vast vent vera verbs versions vest vets
        vibration vice vile vine violence violent visually visuals voiced void volumes wade wages waist waited waits
        wake wakes wales walk walking walks wall walled walt wand wander wandering wang wants ward wards ware warmed
        warn warner warp wars wary wasnt wasted wasting watch water watt wave waved ways wear weave weaving weddings
        wedge weed weeds weight welcomes wells wen went west whale whatsoever wheat wherever whites whore wider widow
        wife wild wilde willing wills willy wind windows wine wines wink wins wiped wire wires wise wish wished witch
        wives woman won wondered wonders wong wont wood woods wool wore work works world worlds worm worms worn wound
        wounds wrapping wright writer writes wrote yale yan yard year yearly yell youre yours zach zack zone
        """
        .split { $0 == " " || $0 == "\n" }.map(String.init)
    )
}

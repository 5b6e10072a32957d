extension SpellingDictionary {
    /// Common English words that look like another one of the vocabulary: they are not taken for misspelt ones.
    static let commonWords = Set(
        """
        abnormal aboriginal accelerate accelerated according across adjusted advanced advances aerial affect affects again
        ahead ahmad aide alice alike allowing almighty alone along alter altogether amen among amounts amp amy animated anna
        annually ants anything apart appeal appeared appears apple arc area arena ariel arise around arrows articles arts ash
        aside aspects atmosphere atop attached attack audi audit avery aviation await awhile back backgrounds backs backward
        backwards backyard bacterial bags bail bait bake bald bale ball band bank banker banned banners banning bans bare bark
        barker barn barriers bart base bass batch bath bats batter beach beads beam beams bean beans bear bearings bears beast
        beasts beat beats beau became beck become becomes began begin beginning beginnings begins begun being bell belt belts
        bench bending bent best beta beth bets better bike bill billing bills bind bing bitch bitter black blacks blank blast
        blasting bleach bless blink block blocked blocking blow blowing blown blue blues blur boat boats bold bolder bolt bond
        bone book booking books boom boot booth boots border borders bore boring boss bother bought bounce bound bounds bounty
        bout boyd bra brain brand breach bread breaking breaks breeding breeze bright brighter brightest brighton brings brow
        browns buck builds built bull bully bump bumps bunch burn burnt bush bust butter cafe cage cain cake cakes calf call
        caller calling calories came cameras camps cane cannon cans cant capacity cape capita capitals capitol capt captains
        caption card cards care cared carl carr carrie carried carrier carriers cars cart cartoons casa cases casey cash cast
        caste casting casts casually catch cater cats cause caution cautious cave caves cease cell cent center centered
        centers centre centres cents chambers chan chance chances chang change changed changes channels chap chapter chapters
        charge chargers charges charming charter chase chat cheating chen chick child chile chili chilling chin chip chips
        choosing chop chose chunk circles citation cite claiming clan clare clash clay clean cleaning clear clearing clears
        click clip clips cloak clock clocks clone clop close closed closer closes closet clothing cloud clue clues coal coat
        cock codes cody coil cola cold cole colon color colorful coloring colors colour coloured colourful colours colt
        combination come comet comics complete completed completion concert concerts conclude cone congrats contract contracts
        contrary contrast converted converts cook cooking cooks cooled cooper cope copied cops cord core corners corp corps
        cory cosmic couch could counted counties coupled couples cove cover covers cozy crack cracks craft crane crap crash
        created creates creating creative creature credit credited creditors creeping crest criminal crop crops cross crossing
        crow crown cubs cult cunt cups cure curry cute cuts dad dale dame damp dan dare daring darker darn darren dat date
        dave dawn days dead deadline deal dear decay deceased deck decrease decreased decreases decree deed deeds deep degree
        degrees delays delegate deleted delicate dell den dent der descriptions detached dialogue diaz dice dick didnt dies
        difference differently differing dime dir disabled discarded displayed displays disputed dissolved dive divided
        dividend divine dna dock does doesnt dogs doin doing doll dolls dome donating donation done dong donna dont doom dose
        doses dots doubled doubles dove dover downs downward drafts drag drain drank draw drawn draws dread dream dreaming
        dreams drew drift drilling drip drop dropping drops drown drug dual ducks duct duel duke dull dumb dump dust dutch
        dwell each ear earliest early ears ease east easter eats eden edge edged edges edit edith education effect effects
        eight eighteen eighth eighty elections elements emotion emotions encounter enduring enlarged enter entered entering
        entirely entirety equality equals era eric est ethan evan even event ever every evolution exchange exchanged exchanges
        exit explained explains exposition extended extends extent extracted extremely face faced faces fact factions fade
        faded fail fake fall falling falls fame famed fans fare fares farm farmer farming fart fast faster fasting fate father
        fats fear feast feat feed feeds feel feels fees fell fellow fest fever fewer fiat fifth fifty fig fight fighter
        fighters file filed files filing fill fills film filming films filter filters finale finals find fine fined finer
        fines finished finishes finn finnish fire fires firm fist five fixes fixtures flag flame flames flank flashing flats
        flaw flee flesh flies flight flint flip float flock flooding flop flour flow flower flowing flush fold folder fond
        font food fool foot ford forge forged forgot form formal formats fort forth forward forwards foster fought foul found
        four frame framed frames frank freak freaking fred freed freezer fries frog front fronts frost fuck fucking fuel fuels
        full fuller fully furry future gain gains gale game games gaps gary gate gather gave gavin gays gear gems gender
        generals generated generates generator gentle gently gets giants giles gill give given gives glove glow glue goat goes
        goin gold golf gone good goodness gore gown grab grace grad grade grades grain grains gram grande grant grape grave
        gray greed greek greene greens greet greg grew grey grief grim grin grind gross ground grow growing grown gta guest
        guests guild guns guts hack hail hale hall halo halt hand hands handy hang hank hanna hans happen happened happens
        hard hardy hare harm harry hart hash hastings hatch hate hats have haven head heading headline headlines heads heal
        healing heap hear heard hearing hearings hears heart heat heating heaven hedge heel heels height heights heir held
        hell hello helm helps herb herd here hero heroin hers hide hides highlight highlighted highlights highs hike hill
        hills hips hire histories hold holden holder holdings holds hole holt holy home homes hong hood hook hooks horizontal
        hose hour how hugh hugo hugs hull hundreds hyde hype ideal ideas image images imagined imaging imply imported imports
        impossible included includes increase increased increases info informal initially initiate ins insect insert inserted
        insider intended intensive intimate into intro invisible irish irregular isis italians itunes jack jade jail jake
        james jeep jess jets jill joint jong jose judge jump june just karen kate keen keeps kent khan kill killing killings
        kills kind kinda kindle kinds king kit knew knocks knot known knows knox kong kris labels lace lack lacked lake lakes
        lame land landscapes lane lang laps large larger laser last lasts late later latter laughter lawyer layer layers
        laying lays lead leading leads leaking lean leaning learning lease leasing least leaves lectures leeds lego legs
        lender lending length lengths lengthy lens lent leon less lester lets letter letters levels lever lick lies life lift
        light lighter lighting lightly lights like liked likely likes lima limb lime limits line lined linen liner lines link
        links lips list listing listings lists litter live load loader location lock locker locking locks logs lone long look
        looked lookin looks loop loops loose lord lords lore los lose loser loses losing loss lost lots love loved lovely
        lover loves lowe lower luck luis luke lumber lump lunch lung lure lush lust mack made maid mail main maine make maker
        makers makes male mall manly mann manner manning mans map maps march mare mariners mark marked marker markers market
        markets mars marsh mart mary massage master mastered masters mastery mate materials maternal math matter mayer maze
        meal meanings meat median meditation mentions mere mess messages metro mets mice mid might mighty mike mild mile miles
        mill mills mind minds mine mines mini mins mint minus minute minutes mirrors miss mist mister mitch mock mode modes
        mold mole monument moody moon moore more mortgage moses moss most mother motions mound mount move moved movements
        moves movie movies muse must mutation mute mutually nail naked name named names nap narrative narrator narrow nate
        nato neal near nearby neat ned need needs needy negatively neo nerd ness nest net nets never newer next nice nicer
        niche nick niece night nike nile nina nine nineteenth nod noise noises noisy none nonsense noon normally norman nose
        note nothin noticing noting notion now nude null numbered numbers often older onset onto oops openings opens opposing
        opposition opt orange orchestra order ordering orders originally others otto ouch ounce outline outlined outlines
        outright oven over overlap overly overs owen owl own pace paced pack packed pact pads page paid pain pains paint
        painting palace pale palm palmer pals pam pants paper para paris parish park parker parks part particle parts party
        pass past pasta paste patch paved pavement paying pays peace peacefully peach peak peaks peel pending penetrate pens
        peoples permanent pest petition pets pga phase photo photograph photographed photographer photographers photographic
        photographs photography photos phrases pick picks picture pictured pictures piece pier pies pigs pike pile piles pill
        pills pinch pine ping pink pins pint pipe pipeline pipes piss pitch pits pity pixel place placed places plains plan
        plane planes planning plans planting plate plates play player plays pleased pleasing pleasure plug plum points pole
        poll polling polls pool poop pope pops port porter portraits ports pose position positioned positions positive
        possibly post posted posters postponed pot pots potter pound pounds pour power praise prank pray pre precious prefers
        prescription previously prey print probation produced producer producers produces product products profiles programs
        progressed projected projects prolonged prom promises promotes prompt prompted promptly prop proposition props
        prospect prostate protect protects provides puck pull pulls pulp pump pumps punching punk pure quarter quarterly
        quarters quicker quiet quit quite quote quoted quotes race raced racial rack radical radio raf rage raid rail rain
        rains rainy raised raises rally rand rang range ranged ranger ranges rank rant rape rare rarely rash rated rates
        ratios rats raven rays reach reaching reacting reactions read reader reading readings reads ready real realm rear
        rebel rebels recalled recording recordings recurring reds reduced reduces reed reef reel refer referred reflects
        regain regarding regiment regularly regulate regulator reid related relating relation relations relative relaxing
        relay released releasing remain remained remains remind reminder remote removed removes rendered rendering rent rep
        repeal repeated repeats replace replaced replaces replacing replicate reporting reproduce reserved reset reside
        residing resolutions resource rest restored rests retain retains revealed reverend reversal reverse reversed review
        revolution rewarding rice riches ride rides right rights ring ripe rise rite road roads robot robots rock role roles
        roll rolls roma romans rome room rooms rose ross roster rotate rotating rotation roth round rounds rover ruin ruins
        rush russ rust ryan sack safe sage said sail saint sake sale same sample sanctions sand sands sane sang sanitation
        sank sans saturated save saves saving saw saying says scaled scales scanning scans scare scene scenes scent sciences
        scope score scored scorer scores scots screened screens scripts seal seas seat seats second secondly seconds section
        seed seeds seeks seem seen sees segment segments seize seized selections sell send sending sends sent separated
        separately separates sept sessions sets settlers seven seventh seventy severity sewer sexually shade shadows shaft
        shake shaken shakes shale shall shame shane shape shaped shapes share shave shaved shaw shed shell shifts shin ship
        ships shirt shirts shit shits shoe shoes shoot shooter shooters shooting shoots shop shopping shops shore shores short
        shorter shortest shorts shot shots should shoulder shout shove show showed shower shown shows shrine shut sick side
        sided sides sidewalk sigh sight silently simple simpler simplest simply sin sing sings sink sins sit site sites
        situated situation sixth sixty size sized sizes sketches skill skills skin skip slack slap slash slave slice sliced
        slices slick slid slide slides slight slim slip slipped slips slope slot slots slow slowed slower slowing slut small
        smallest smart smell smoothly snake snap snaps sneak snow soap sock sofa soft softer sol sold sole solution some
        something song songs sons sony sore sort sorts sought sound sounds sour sources space spain span speak speakers speaks
        spear spears spec speeches speed speeding speeds speedy spelling spend spending spent spice spill spine spinning spit
        split sport sporting sports spot spots spreading springer spun spying square squares stab stabbing stability stack
        staging stake stakes stalking stall stan standing star stare staring stark starring stars start starters starting
        starts starving stat stating stations stats stay staying stays steak steal stealing steep stem stems step steps
        sterling steven sticker stickers sticks sticky still stirring stitch stitches stock stoke stole stone stop stopping
        stops store stores straight stranger strangers strap stray stretched stretches strike strokes strongest strongly
        stuart stuck studying styled styles such suck sucking sue sued suite sung suns superb supper supplying supporting
        supposed surf surge swamp swan swap sway sweating swell swift swipe switched switches sword swords synthesis tail
        tails take taken takes taking tale tales talk talkin talks tall tally tame tamil tank tanks tanner tape tapes taps
        targeted targets task tasks tasting tate taxes teach team tear tease tech teen teeth tel tell tells temp temperatures
        tender tends tent tents test tests texas text texts thai than thank thanks that thats thee them theme then theo there
        theres these they thick thicker thigh thin thing things think thinks third thirds thirsty this thorough those though
        three threw thrilled thrive thrown throws thus tick ticket tide tied tier ties tiger tight tighter tile tiles till
        tilt timber time timed timer times tina tips tire tires tis title titled titles toes together token told toll ton tone
        tones toni tons tony took tool tops torch tore tories torn tough tour tow tower town toys trace traces track tracking
        tracks tract tracy trade traded trader trades tradition traditions trail trailers train trainer trainers transaction
        transactions transcript transition transitional transitions translated translates translation translations translator
        transparency transparent traumatic traveler tray treating tree trending trial trick tricks tries trim trio trip trips
        troll trolls truck trucks tub tube tubes tuck tucker tuna tune tuned tunes turf turns twin twitch tying types
        undermine universe unlocked unto unwanted updated updates upgraded upload uploaded upward upwards utc vague vain vale
        valued values valve valves vans variation vary vast vent vera verb versions vertical very vest vibration vice video
        videos vile vine violence violent visually visuals voice voiced voices void volumes wade wages waist wait waited waits
        wake wakes wales walk walking walks wall walt wander wandering wang want wants ward wards ware warn warner warp wars
        wary wasnt wasted wasting watch water watt wave ways wear weddings wedge weed weight welcomes well wells went were
        west whale what whatever whats whatsoever wheat when whenever where wherever while white whites who whole whore whose
        wide wider widow width wife wild will willing wills willy wind windows wine wines wins wipe wiped wire wires wise wish
        wished witch with wives woman won wondered wonders wong wont wood woods wool word words wore work works world worlds
        worm worms worn would wound wounds wrapping wright write writer writes wrote yale yard year yearly yell yellow your
        youre yours zach zack zone zoom
        """
        .split { $0 == " " || $0 == "\n" }.map(String.init)
    )
}

extension RemarkWords {
    typealias Table = [([String], Remark.Mark?)]

    static let englishHeads: Table = [
        (
            [
                "no", "nope", "nah", "no no", "wrong", "wrong one", "wrong clip", "not that one", "not that",
                "not this one",
                "not this", "that's wrong", "that is wrong", "that's not it", "that's not what i meant",
                "not what i meant",
                "that's not right", "correction", "scratch that", "i said", "no wait", "undo", "undo that", "undo it",
                "take that back",
            ], .wrong
        ),
        (
            [
                "actually", "sorry", "oops", "whoops", "oh", "wait", "hmm", "hm", "uh", "um", "well", "i mean",
                "i meant",
                "i meant to say", "rather", "or rather", "on second thought", "on second thoughts", "should be",
                "it should be",
                "that should be", "should have been", "it should have been", "that should have been", "my bad",
                "my mistake", "my fault", "ah",
                "better",
                "no i mean", "fine", "good", "great", "perfect", "nice", "cool", "lovely", "excellent", "awesome",
                "except", "except for", "but not", "apart from", "excluding", "other than", "not including",
                "not", "not for", "i don't mean", "i did not mean", "i didn't mean", "no not", "let's say", "i wanted",
            ], .softly
        ),
        (
            [
                "not that much", "not so much", "not quite that much", "not that many", "not so many",
                "that's too much",
                "that is too much", "too much", "that's more than i wanted", "more than i wanted",
                "that's more than i need",
                "that's a lot", "that was too much", "less than that", "not that long", "not that far", "not that big",
                "not that fast", "not that loud", "not that slow", "not that small", "not that quiet", "not as much",
                "that was too much",
            ], .tooMuch
        ),
        (["just", "only"], .only),
        (
            [
                "make that", "i want", "i'd like", "use", "take", "pick", "choose", "go with", "let's go with",
                "let's make that", "say", "try", "change that to", "please", "ok", "okay", "yes", "sure", "it's",
                "that's", "the answer is", "i choose",
            ], .leading
        ),
        (
            [
                "same for", "same with", "same on", "same to", "same thing for", "same thing with", "same thing on",
                "the same for",
                "the same with", "the same on", "the same to", "do the same for", "do the same to", "do the same with",
                "do the same on", "do the same thing to", "do the same thing for", "do the same", "do that to",
                "do that for",
                "do that with", "do that on", "do that", "do this to", "do this for", "do it to", "do it for",
                "do it with",
                "do it on", "apply that to", "apply it to", "apply the same to", "apply this to", "also", "and also",
                "and",
                "likewise for", "ditto for", "now", "and now", "repeat that for", "repeat that on", "repeat it for",
                "repeat for", "then", "likewise", "ok and now", "ok now", "ok and", "and then also", "again for",
                "again on", "again with",
                "and the same for", "now the same for", "and for", "also for", "also on", "also to", "now for",
            ], .same
        ),
        (
            [
                "another one", "and another one", "one more", "and one more", "another", "and another",
                "add another one",
                "one more of those", "another of those", "and one", "put another one", "and put another one",
                "and add another one", "also one", "the same again", "and the same again", "again",
            ], .another
        ),
    ]

    static let englishTails: [([String], Remark.Mark)] = [
        (["instead", "rather", "instead of that", "instead please"], .instead),
        (
            [
                "too", "as well", "also", "likewise", "the same way", "same", "the same", "ditto", "same thing",
                "as well please",
                "too please", "gets the same", "needs the same", "should get the same",
            ], .same
        ),
        (
            [
                "only", "is enough", "will do", "is fine", "would be enough", "would be better", "is better",
                "is plenty",
            ], .only
        ),
        (["doesn't need it", "does not need it", "needs no such thing", "not needed"], .without),
        (["please", "thanks", "thank you", "i mean", "i meant", "sorry"], .leading),
    ]

    static let englishWhole: Table = [
        (
            [
                "that's", "that is", "it's", "it is", "that was", "now", "please", "thanks", "thank you", "hmm", "hm",
                "oh",
                "ok", "okay", "well", "and", "but", "still", "a", "the", "make it", "make that", "oops", "whoops",
                "sorry",
                "wait", "actually", "just", "no", "nope", "it", "so", "then", "ah",
                "uh", "um", "turn it", "go", "me", "it's still", "for me", "on second thought", "hey", "nah",
            ], nil
        ),
        (
            [
                "no", "nope", "nah", "wrong", "that's wrong", "that's not it", "not what i meant", "not that",
                "not that one",
            ], .wrong
        ),
        (
            ["not like that", "that's not what i meant", "that is not what i meant", "that's not right", "wrong one"],
            .wrong
        ),
        (
            [
                "again", "once more", "one more time", "do it again", "do that again", "another time", "same again",
                "repeat that", "repeat", "and again", "one more", "do it once more", "do that once more",
                "do it one more time",
                "do that one more time", "still too much", "still a bit much", "still not enough",
            ], .again
        ),
        (
            [
                "actually leave it", "actually leave it as it was", "actually leave it alone", "put it back",
                "put that back",
                "put them back", "bring it all back", "bring everything back", "bring them back", "bring it back",
                "go back", "oops go back", "change it back", "change that back",
                "switch it back", "turn it back", "set it back", "scratch that", "i changed my mind",
                "i didn't want that",
                "i don't want that", "leave it as it was", "leave it how it was", "keep it as it was",
                "keep it the way it was",
                "leave it the way it was", "that was a mistake", "that was wrong", "never mind put it back",
                "forget that edit",
                "actually keep it", "actually no", "actually never mind", "actually nevermind", "actually don't",
                "actually forget it", "i liked it better before", "it was better before", "take that back",
                "take it back",
                "like it was before", "as it was before", "back to how it was", "go back to how it was",
                "go back to what it was", "revert that", "revert it", "back to before", "put it back how it was",
                "put it back the way it was", "make it like before", "no leave it", "no keep it", "no put it back",
                "on second thought leave it", "on second thought no", "undo that please", "don't do that",
                "swap them back", "switch them back",
                "change them back", "turn them back", "set them back", "turn it back the way it was", "undo it again",
                "i liked it better the way it was", "it looked better before", "it sounded better before",
                "back to what it was", "back to the way it was", "leave it then", "no go back", "please go back",
                "go back to the way it was", "forget that change", "cancel", "cancel that", "cancel it",
                "cancel that please",
                "scrap that", "scrap it", "forget that", "strike that", "undo that one", "don't want that",
                "i didn't mean to do that", "i did not mean to do that", "i didn't mean to", "that was an accident",
                "that was by accident", "that was by mistake", "i did that by mistake", "put it back in",
                "put that back in", "i want it back",
                "i want that back",
                "i need it back", "i need that back", "give it back", "get it back", "bring that back", "restore it",
                "restore that", "i'd rather have it back", "reinstate it", "reinstate that",
                "nah undo that", "no undo that", "no cancel that", "put it back again", "nope take that back",
                "nope undo that",
            ], .undo
        ),
        (
            [
                "yes", "yep", "yeah", "yes please", "sure", "do it", "go ahead", "yup", "absolutely", "of course",
                "anyway",
                "do it anyway", "yes do it", "yes do that", "please do", "confirm", "confirmed", "that's right",
                "right",
                "correct", "exactly", "sounds good", "that one", "that's the one", "yes anyway", "go for it", "do that",
                "i'm sure", "ok do it", "fine", "y",
            ], .yes
        ),
        (
            [
                "the other way", "other way", "the other way around", "the other way round", "other way around",
                "other way round", "the other direction", "other direction", "in the other direction", "wrong way",
                "wrong way around", "wrong direction", "that's the wrong way", "opposite", "the opposite",
                "the opposite way", "the opposite direction", "in the opposite direction", "opposite direction",
                "the other side", "other side", "wrong side", "that's the wrong side", "the other end", "wrong end",
                "that's the wrong end", "from the other end", "to the other side", "on the other side",
                "flip it around",
                "it's the wrong way around", "backwards from what i wanted",
            ], .mirrored
        ),
        (
            [
                "perfect", "great", "lovely", "nice", "looks good", "looks great", "that's better", "much better",
                "that's it", "that's perfect", "love it", "i love it", "good", "excellent", "awesome", "cool",
                "brilliant",
                "nice one", "that works", "works for me", "wonderful", "fantastic", "that'll do", "good job",
                "well done",
            ], .content
        ),
        (
            ["cancel", "never mind", "nevermind", "forget it", "neither", "none", "none of them", "nothing", "stop"],
            .nothing
        ),
    ]
}

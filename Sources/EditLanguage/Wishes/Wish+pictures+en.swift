extension Wish {
    var englishPictures: WishWords {
        switch self {
        case .shaking:
            WishWords(
                "stabilise shaky pictures",
                [
                    "stabilize", "stabilise", "stabilization", "stabilisation", "stabilized", "stabilised",
                    "stabilizer",
                    "stabilize it", "shaky", "shakiness", "shaky footage", "camera shake", "less shaky",
                    "steadier",
                    "wobbly", "jittery", "deshake", "rolling shutter",
                ],
                "make the first clip fill the frame",
                "crop 10% off the left of the first clip"
            )
        case .blur:
            WishWords(
                "blur the picture",
                [
                    "blur", "blurred", "blurry", "blurring", "blur effect", "gaussian blur", "bokeh", "depth of field",
                    "out of focus", "unfocus", "defocus", "tilt shift", "tilt-shift", "background blur", "soft focus",
                    "blur the background", "blur it",
                ],
                "use a blurred background for the first clip",
                "make the second clip half transparent"
            )
        case .mosaic:
            WishWords(
                "blur or pixelate faces and places",
                [
                    "blur the face", "blur faces", "blur his face", "blur her face", "blur my face", "blur the faces",
                    "blur out", "pixelate", "pixelated", "mosaic", "censor", "censor the face", "hide the face",
                    "hide my face",
                    "license plate", "licence plate", "number plate", "redact", "anonymize", "anonymise",
                    "cover the face",
                    "black bar over", "bleep",
                ],
                "crop 10% off the left of the first clip",
                "zoom in on the second clip"
            )
        case .greenScreen:
            WishWords(
                "remove a background or key out a green screen",
                [
                    "green screen", "greenscreen", "green-screen", "chroma key", "chromakey", "chroma-key", "keying",
                    "key out",
                    "remove the background", "background removal", "remove background", "cut out the background",
                    "cut out the person", "replace the background", "change the background", "virtual background",
                    "transparent background", "remove the green", "blue screen", "rotoscope", "alpha channel",
                    "delete the background",
                ],
                "make the second clip half transparent",
                "put the second clip in the top right corner at 30%"
            )
        case .mask:
            WishWords(
                "mask the picture",
                [
                    "mask", "masks", "masking", "masked", "circle crop", "crop to a circle", "circular crop",
                    "round frame",
                    "rounded corners", "round corners", "heart shape", "feather", "into a circle",
                    "as a circle",
                    "blend mode", "multiply blend", "overlay blend", "double exposure",
                ],
                "crop 10% off the left of the first clip",
                "make the second clip half transparent"
            )
        case .sticker:
            WishWords(
                "add stickers or emoji",
                [
                    "sticker", "stickers", "emoji", "emojis", "smiley", "subscribe button",
                    "like button",
                    "meme", "memes", "avatar", "animal ears", "lower third animation",
                ],
                "add a title \"Subscribe!\" at the bottom",
                "add a title \"Wow\" at the top right"
            )
        case .drawing:
            WishWords(
                "draw arrows, circles or boxes",
                [
                    "arrow", "arrows", "circle", "circle around", "red circle", "rectangle", "box around",
                    "line around", "drawing", "highlight box", "pointer", "scribble", "whiteboard",
                    "spotlight", "callout", "call-out", "underline the", "cross out",
                ],
                "add a title \"Look here\" at the top left",
                "zoom in on the second clip"
            )
        default: englishColors
        }
    }
}

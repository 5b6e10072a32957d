extension Wish {
    /// What changes the whole picture, or what is seen in it.
    var englishColors: WishWords {
        switch self {
        case .effect:
            WishWords(
                "add effects such as explosions, grain or a vignette",
                [
                    "explosion", "explosions", "fire effect", "confetti", "particles", "sparkles", "glitch", "glitchy",
                    "glitch effect", "vhs", "vhs effect", "crt", "scanlines", "light leak", "light leaks", "lens flare",
                    "flare",
                    "film burn", "rain effect", "snow effect", "fireworks",
                    "special effect",
                    "special effects", "visual effect", "visual effects", "vfx", "special fx", "chromatic aberration",
                    "earthquake", "screen shake", "scratches", "film grain", "grain", "grainy", "vignette",
                    "vignetting", "dark edges", "bloom", "mirror effect", "kaleidoscope", "cartoon", "cartoonize",
                    "oil painting", "pencil drawing", "strobe", "trails", "fisheye",
                    "fish eye",
                    "night vision", "muzzle flash", "overlay effect", "cyberpunk",
                    "dreamy effect",
                    "flash effect", "old film effect",
                ],
                "add a vintage filter to the second clip",
                "make the first clip black and white"
            )
        case .border:
            WishWords(
                "put a border around the picture",
                [
                    "border", "borders", "white border", "picture frame", "polaroid", "photo frame", "outline around",
                    "frame around",
                ],
                "use a blurred background for the first clip",
                "make it square"
            )
        case .letterbox:
            WishWords(
                "add cinematic bars",
                [
                    "letterbox", "letterboxing", "cinematic bars", "black bars", "cinema bars", "film bars",
                    "bars at the top",
                    "cinematic black bars", "widescreen bars", "movie bars", "pillarbox",
                ],
                "crop 10% off the bottom of the first clip",
                "crop 10% off the top of the first clip"
            )
        case .inversion:
            WishWords(
                "invert colours",
                [
                    "invert", "inverted", "inverted colors", "invert the colors", "invert the colours", "invert colors",
                    "negative effect", "color negative", "x-ray", "solarize", "posterize", "duotone", "thermal",
                ],
                "make the first clip black and white",
                "set the contrast of the second clip to 20"
            )
        case .grading:
            WishWords(
                "grade colours with LUTs or curves",
                [
                    "lut", "luts", "color grade", "colour grade", "color grading", "colour grading", "color correct",
                    "colour correct", "color correction", "colour correction", "curves", "white balance", "auto color",
                    "auto colour", "match the colors", "match the colours", "color match", "colour match",
                    "teal and orange",
                    "hdr", "highlights and shadows", "log footage", "skin tones",
                    "color wheels", "auto levels", "auto enhance", "orange and teal",
                ],
                "make the first clip brighter",
                "set the contrast of the second clip to 20"
            )
        case .beauty:
            WishWords(
                "beautify faces",
                [
                    "beautify", "smooth skin", "smooth the skin", "skin smoothing", "makeup", "make-up",
                    "slimmer", "whiten", "wrinkles", "retouch", "red eye", "red eyes",
                    "eye contact", "face filter",
                    "face swap", "deepfake", "pimple", "blemishes",
                ],
                "make the first clip brighter",
                "make the first clip warmer"
            )
        case .tracking:
            WishWords(
                "track what moves in the picture",
                [
                    "track the", "motion tracking", "motion track", "follow the face", "follow the person",
                    "face tracking",
                    "auto reframe", "auto-reframe", "reframe", "smart crop", "auto crop", "keep the face",
                    "keep me centered",
                    "keep the subject", "follow him", "follow her", "follow the ball", "auto zoom", "auto-zoom",
                    "speaker in frame",
                    "active speaker", "follow the car", "follow the dog", "pin the text to", "stick to",
                ],
                "make the second clip fill the frame",
                "slow zoom in on the first clip"
            )
        case .sharpness:
            WishWords(
                "sharpen or enlarge pictures",
                [
                    "sharpen", "sharper", "sharpness", "upscale", "upscaling", "super resolution",
                    "enhance the quality",
                    "enhance quality", "enhance the video", "improve the quality", "better quality", "higher quality",
                    "unblur", "deblur",
                    "restore old", "colorize", "colourize", "colorise", "pixelation", "low quality", "blurry footage",
                    "enhance it", "4k quality",
                ],
                "set the contrast of the second clip to 20",
                "export in 1080p"
            )
        case .objects:
            WishWords(
                "remove things or watermarks from a picture",
                [
                    "remove the watermark", "remove watermark", "watermark removal", "get rid of the watermark",
                    "remove the person",
                    "remove the man", "remove the woman", "remove the guy", "remove the people", "remove people",
                    "remove objects",
                    "remove the object", "remove an object", "object removal", "erase the person",
                    "remove the tourists",
                    "remove the car", "inpaint", "clean up the background", "remove the logo from",
                    "remove the reflection",
                    "replace the sky", "change the sky", "replace his shirt", "power lines",
                    "change the color of the car",
                ],
                "crop 10% off the left of the first clip",
                "zoom in on the second clip"
            )
        case .keyframes:
            WishWords(
                "set keyframes",
                [
                    "keyframe", "keyframes", "key frame", "key frames", "keyframed", "motion path",
                    "moves across the screen",
                    "move across the screen", "moving across", "fly across", "flies across", "move from left to right",
                    "parallax",
                    "tilt the", "3d effect", "perspective", "camera move", "dolly zoom", "whip pan",
                    "crash zoom",
                ],
                "slow zoom in on the first clip",
                "pan left on the second clip"
            )
        case .cameras:
            WishWords(
                "switch between cameras",
                [
                    "multicam", "multi-cam", "multi cam", "multicamera", "camera angle", "camera angles", "other angle",
                    "switch cameras",
                    "camera 2", "second camera",
                ],
                "put the second clip in the top right corner at 30%",
                "split at 1 s"
            )
        default:
            WishWords(
                "keep one colour alone",
                [
                    "color pop", "colour pop", "color splash", "colour splash", "selective color", "selective colour",
                    "sin city", "only the red",
                    "everything but the red", "isolate the color",
                ],
                "make the first clip black and white",
                "set the saturation of the first clip to 40"
            )
        }
    }
}

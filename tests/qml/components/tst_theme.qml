// The figures of look.md, computed from what the theme really holds.
import QtQuick
import QtTest
import Ayumi.Style

TestCase {
    id: suite

    name: "Theme"

    function channel(value: real): real {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)
    }

    function luminance(c: color): real {
        return 0.2126 * channel(c.r) + 0.7152 * channel(c.g) + 0.0722 * channel(c.b)
    }

    function contrast(a: color, b: color): real {
        const first = luminance(a)
        const second = luminance(b)
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)
    }

    function cleanup() {
        Theme.palette = "light"
        Theme.textScale = 1
        Theme.windowWidth = 1280
    }

    function test_contrast_data() {
        // ink, ink2, outline, focus on bg; primaryInk on primary; primary on bg and on tint;
        // disabledInk on disabledBg
        return [
            { tag: "light", figures: [13.2, 6.6, 4.0, 5.2, 7.6, 6.8, 6.2, 5.1] },
            { tag: "dark", figures: [15.3, 9.7, 6.0, 11.6, 8.8, 10.3, 6.7, 5.5] },
            { tag: "hc", figures: [21, 17, 21, 7.1, 14.2, 14.2, 14.2, 8.9] },
            { tag: "hcdark", figures: [21, 18.4, 21, 13.7, 16.5, 16.5, 16.5, 11.2] }]
    }

    function test_contrast(data) {
        Theme.palette = data.tag
        const real = [contrast(Theme.ink, Theme.bg), contrast(Theme.ink2, Theme.bg),
            contrast(Theme.outline, Theme.bg), contrast(Theme.focus, Theme.bg),
            contrast(Theme.primaryInk, Theme.primary), contrast(Theme.primary, Theme.bg),
            contrast(Theme.primary, Theme.primaryTint),
            contrast(Theme.disabledInk, Theme.disabledBg)]
        for (let i = 0; i < real.length; ++i)
            fuzzyCompare(real[i], data.figures[i], 0.1, data.tag + " figure " + i)
    }

    function test_hues_data() {
        const hues = ["asa", "mizu", "fuji", "matsu", "tsuchi", "wait", "att", "sign", "amend",
            "ret", "err"]
        return [
            { tag: "light", hues: hues, least: 4.5,
                figures: [6.4, 6.2, 6.9, 6.7, 7.0, 7.1, 5.9, 7.4, 7.4, 6.9, 6.7] },
            { tag: "dark", hues: hues, least: 4.5,
                figures: [7.6, 7.2, 7.5, 7.7, 8.4, 8.3, 7.6, 7.6, 7.6, 7.6, 7.8] },
            { tag: "hc", hues: hues, least: 7,
                figures: [12.3, 14.2, 13.6, 12.7, 13.3, 12.4, 11.1, 14.0, 13.5, 12.3, 11.1] },
            { tag: "hcdark", hues: hues, least: 7,
                figures: [15.1, 16.0, 14.0, 16.4, 16.1, 16.4, 13.5, 14.4, 13.9, 13.7, 13.2] }]
    }

    function test_hues(data) {
        Theme.palette = data.tag
        for (let i = 0; i < data.hues.length; ++i) {
            const hue = data.hues[i]
            const real = contrast(Theme.deep(hue), Theme.tint(hue))
            fuzzyCompare(real, data.figures[i], 0.1, data.tag + " " + hue)
            verify(real >= data.least, hue)
            verify(contrast(Theme.deep(hue), Theme.bg) >= data.least, hue + " on the page")
            verify(contrast(Theme.ink2, Theme.tint(hue)) >= data.least, "quiet text on " + hue)
        }
    }

    function test_hueByName_isQuiet_whenUnknown() {
        compare(Theme.tint("nothing"), Theme.surface2)
        compare(Theme.deep("nothing"), Theme.ink2)
    }

    function test_widthClass_followsWidthAndTextTogether_data() {
        return [
            { tag: "phone", width: 390, scale: 1, wanted: "phone", railed: false },
            { tag: "tall", width: 800, scale: 1, wanted: "tall", railed: false },
            { tag: "wide", width: 1280, scale: 1, wanted: "wide", railed: true },
            { tag: "wide at 200", width: 1280, scale: 2, wanted: "tall", railed: true },
            { tag: "tall at 200", width: 800, scale: 2, wanted: "phone", railed: false }]
    }

    function test_widthClass_followsWidthAndTextTogether(data) {
        Theme.windowWidth = data.width
        Theme.textScale = data.scale
        compare(Theme.widthClass, data.wanted)
        compare(Theme.railed, data.railed)
    }

    function test_textScale_staysWithinBounds_whenSetBeyond() {
        Theme.textScale = 5
        compare(Theme.sizeBody, 40)
        Theme.textScale = 0.2
        compare(Theme.sizeBody, 20)
    }
}

// The look in numbers: colours of the chosen palette, sizes for the chosen text scale, and the
// width class of the window. The app sets the writable properties from its settings; everything
// else follows. Nothing else in QML holds a colour or a size of type.
pragma Singleton
import QtQuick

QtObject {
    id: theme

    // Set by the app
    property string palette: "light" // light, dark, hc, hcdark
    property real textScale: 1.0 // 1.0 to 2.0
    property string rubyMode: "above" // none, above, kana
    property bool motion: true
    property bool pictures: true
    property real windowWidth: 1280
    property real windowHeight: 800

    readonly property bool highContrast: palette === "hc" || palette === "hcdark"
    readonly property real scale: Math.max(1, Math.min(2, textScale))

    // Width classes follow width and text size together, so 200 % gets the narrower layout.
    readonly property real classWidth: windowWidth / scale
    readonly property string widthClass: classWidth < 600 ? "phone" : classWidth < 1000 ? "tall"
                                                                                       : "wide"
    readonly property bool phone: widthClass === "phone"
    // A phone at 200 %: heads scroll with the page, buttons beside the words keep only their icon.
    readonly property bool cramped: classWidth < 300
    readonly property bool wide: widthClass === "wide"
    // A wide window keeps its rail at 200 %: height is what is scarce there.
    readonly property bool railed: windowWidth >= 1000

    // Type roles, px at 160 dpi; text never shrinks to fit
    readonly property int sizeName: px(56)
    readonly property int sizeQuestion: px(phone ? 30 : 38)
    readonly property int sizeCardTitle: px(phone ? 28 : 34)
    readonly property int sizeAnswer: px(phone ? 26 : 28)
    readonly property int sizeParticipant: px(22)
    readonly property int sizeTitle: px(phone ? 24 : 30)
    readonly property int sizeLead: px(phone ? 20 : 24)
    readonly property int sizeBody: px(20)
    readonly property int sizeLabel: px(18)
    readonly property int sizeRubyLeast: px(14)
    readonly property real lineHeight: 1.45

    readonly property string fontFamily: "BIZ UDPGothic"
    readonly property var fontFamilies: [fontFamily, "Noto Sans CJK JP",
        "Noto Color Emoji"]

    // Space: a grid of 8
    readonly property int margin: phone ? 12 : 32
    readonly property int participantMargin: phone ? 16 : wide ? 40 : 32
    readonly property int cardPadding: phone ? 12 : 20
    readonly property int cardGap: phone ? 12 : 16
    readonly property int rowGap: 8
    readonly property int grid: 8

    readonly property int radiusBadge: 8
    readonly property int radiusButton: 12
    readonly property int radiusPanel: 16
    readonly property int radiusAnswer: 20
    readonly property int radiusCard: 24

    readonly property int lineWidth: highContrast ? 3 : 2
    readonly property int selectedWidth: highContrast ? 7 : 5
    readonly property int panelWidth: highContrast ? 5 : 3
    readonly property int edgeCard: 5
    readonly property int edgeKey: 4
    readonly property int focusWidth: 4
    readonly property int focusGap: 3

    readonly property int buttonHeight: size(56)
    readonly property int mainButtonHeight: size(64)
    readonly property int participantButtonHeight: Math.round(76 + (scale - 1) * 20)
    readonly property int fieldHeight: size(60)
    readonly property int syncLineHeight: size(56)
    readonly property int railWidth: size(112)

    readonly property int pressMs: motion ? 80 : 0
    readonly property int fadeMs: motion ? 150 : 0
    readonly property int stoneMs: motion ? 200 : 0

    readonly property color scrim: "#9e101415"

    readonly property Tokens tokens: palette === "dark" ? dark : palette === "hc"
                                     ? hc : palette === "hcdark" ? hcdark : light
    readonly property Tokens light: LightTokens {}
    readonly property Tokens dark: DarkTokens {}
    readonly property Tokens hc: HcTokens {}
    readonly property Tokens hcdark: HcDarkTokens {}

    readonly property color bg: tokens.bg
    readonly property color surface: tokens.surface
    readonly property color surface2: tokens.surface2
    readonly property color ink: tokens.ink
    readonly property color ink2: tokens.ink2
    readonly property color line: tokens.line
    readonly property color edge: tokens.edge
    readonly property color outline: tokens.outline
    readonly property color primary: tokens.primary
    readonly property color primaryInk: tokens.primaryInk
    readonly property color primaryTint: tokens.primaryTint
    readonly property color primaryPress: tokens.primaryPress
    readonly property color focus: tokens.focus
    readonly property color disabledInk: tokens.disabledInk
    readonly property color disabledBg: tokens.disabledBg
    readonly property color asaT: tokens.asaT
    readonly property color asaD: tokens.asaD
    readonly property color mizuT: tokens.mizuT
    readonly property color mizuD: tokens.mizuD
    readonly property color fujiT: tokens.fujiT
    readonly property color fujiD: tokens.fujiD
    readonly property color matsuT: tokens.matsuT
    readonly property color matsuD: tokens.matsuD
    readonly property color tsuchiT: tokens.tsuchiT
    readonly property color tsuchiD: tokens.tsuchiD
    readonly property color waitT: tokens.waitT
    readonly property color waitD: tokens.waitD
    readonly property color attT: tokens.attT
    readonly property color attD: tokens.attD
    readonly property color signT: tokens.signT
    readonly property color signD: tokens.signD
    readonly property color amendT: tokens.amendT
    readonly property color amendD: tokens.amendD
    readonly property color retT: tokens.retT
    readonly property color retD: tokens.retD
    readonly property color errT: tokens.errT
    readonly property color errD: tokens.errD

    // Text grows in full; the body of a control grows a little slower, its padding stays.
    function px(value: real): int {
        return Math.round(value * scale)
    }

    function size(value: real): int {
        return Math.round(value * (1 + (scale - 1) * 0.57))
    }

    // Hues by name, for models that carry a hue: asa, mizu, fuji, matsu, tsuchi, wait, att,
    // sign, amend, ret, err. An unknown name gives the quiet pair.
    function tint(hue: string): color {
        const found = tokens[hue + "T"]
        return found === undefined ? surface2 : found
    }

    function deep(hue: string): color {
        const found = tokens[hue + "D"]
        return found === undefined ? ink2 : found
    }
}

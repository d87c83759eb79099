// Words that may carry readings: RubyText where there is markup or lines are to end with phrases,
// else plain Text.
import QtQuick
import Ayumi.Style

Item {
    id: words

    property string text: ""
    property int size: Theme.sizeBody
    property bool bold: false
    property bool centered: false
    property bool wraps: true
    property bool keepBand: false
    // Lines end with phrases, and nothing stands alone on the last: narrow lines need it
    property bool phrased: Theme.phone
    property bool balanced: false // phrased, and all lines about as long
    property real rubyShare: 0.5
    property color color: Theme.ink
    // Centred in a control by its base; the readings stand above.
    property bool optical: false
    // False where the control around it already says the words.
    property bool spoken: true

    // What is set like a heading is told as one.
    readonly property int spokenRole: bold && size >= Theme.px(22) ? Accessible.Heading
                                                                   : Accessible.StaticText
    readonly property bool marked: text.indexOf("{") >= 0
    readonly property bool drawn: marked || ((phrased || balanced) && wraps)
    readonly property string plainText: drawn ? ruby.plainText : text
    readonly property real band: marked ? ruby.band : 0 // of the readings, above the base

    implicitWidth: drawn ? ruby.implicitWidth : plain.implicitWidth
    implicitHeight: drawn ? ruby.implicitHeight : plain.implicitHeight

    AppText {
        id: plain

        anchors.fill: parent
        visible: !words.drawn
        text: words.drawn ? "" : words.text
        size: words.size
        bold: words.bold
        color: words.color
        wrapMode: words.wraps ? Text.Wrap : Text.NoWrap
        horizontalAlignment: words.centered ? Text.AlignHCenter : Text.AlignLeft
        Accessible.role: words.spokenRole
        Accessible.ignored: !words.spoken || words.drawn || words.text === ""
    }
    RubyText {
        id: ruby

        anchors.fill: parent
        visible: words.drawn
        text: words.marked ? words.text
            : words.drawn ? words.text.replace(/[\\|} ]/g, "\\$&") : ""
        size: words.size
        bold: words.bold
        color: words.color
        wraps: words.wraps
        centered: words.centered
        keepBand: words.keepBand
        phrased: words.phrased
        balanced: words.balanced
        rubyShare: words.rubyShare
        Accessible.role: words.spokenRole
        Accessible.ignored: !words.spoken || !words.drawn || words.text === ""
        transform: Translate { y: words.optical ? -Math.min(3, Math.round(ruby.band * 0.2)) : 0 }
    }
}

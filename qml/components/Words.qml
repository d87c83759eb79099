// Words that may carry readings: RubyText where there is markup, plain Text where there is none.
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
    property bool balanced: false
    property real rubyShare: 0.5
    property color color: Theme.ink
    // Centred in a control by its base; the readings stand above.
    property bool optical: false
    // False where the control around it already says the words.
    property bool spoken: true

    readonly property bool marked: text.indexOf("{") >= 0
    readonly property string plainText: marked ? ruby.plainText : text
    readonly property real band: marked ? ruby.band : 0 // of the readings, above the base

    implicitWidth: marked ? ruby.implicitWidth : plain.implicitWidth
    implicitHeight: marked ? ruby.implicitHeight : plain.implicitHeight

    AppText {
        id: plain

        anchors.fill: parent
        visible: !words.marked
        text: words.marked ? "" : words.text
        size: words.size
        bold: words.bold
        color: words.color
        wrapMode: words.wraps ? Text.Wrap : Text.NoWrap
        horizontalAlignment: words.centered ? Text.AlignHCenter : Text.AlignLeft
        Accessible.ignored: !words.spoken || words.marked
    }
    RubyText {
        id: ruby

        anchors.fill: parent
        visible: words.marked
        text: words.marked ? words.text : ""
        size: words.size
        bold: words.bold
        color: words.color
        wraps: words.wraps
        centered: words.centered
        keepBand: words.keepBand
        balanced: words.balanced
        rubyShare: words.rubyShare
        Accessible.ignored: !words.spoken || !words.marked
        transform: Translate { y: words.optical ? -Math.min(3, Math.round(ruby.band * 0.2)) : 0 }
    }
}

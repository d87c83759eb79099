// Words that may carry readings: RubyText where there is markup, plain Text where there is none.
import QtQuick
import Ayumi.Style

Loader {
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
    // False where the control around it already says the words.
    property bool spoken: true

    readonly property bool marked: text.indexOf("{") >= 0
    readonly property string plainText: marked && item ? (item as RubyText).plainText : text

    sourceComponent: marked ? rubyWords : plainWords

    Component {
        id: plainWords

        AppText {
            text: words.text
            size: words.size
            bold: words.bold
            color: words.color
            wrapMode: words.wraps ? Text.Wrap : Text.NoWrap
            horizontalAlignment: words.centered ? Text.AlignHCenter : Text.AlignLeft
            Accessible.ignored: !words.spoken
        }
    }

    Component {
        id: rubyWords

        RubyText {
            text: words.text
            size: words.size
            bold: words.bold
            color: words.color
            wraps: words.wraps
            centered: words.centered
            keepBand: words.keepBand
            balanced: words.balanced
            rubyShare: words.rubyShare
            Accessible.ignored: !words.spoken
        }
    }
}

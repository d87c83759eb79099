// Text with readings: `{漢字|かんじ}は 句`. Mode and colours come from the theme; a screen reader
// hears the text without readings.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style

RubyItem {
    id: ruby

    property alias text: ruby.markup

    mode: Theme.rubyMode
    families: Theme.fontFamilies
    size: Theme.sizeParticipant
    rubyShare: 0.5 // questions: 0.46
    rubyLeast: Theme.sizeRubyLeast
    color: Theme.ink
    Accessible.role: Accessible.StaticText
    Accessible.name: plainText
}

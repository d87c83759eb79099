// A sheet with a state: tinted ground, or white with a strong border (contested, amended).
import QtQuick
import Ayumi.Style

Sheet {
    id: panel

    property string hue: "tsuchi"
    property bool outlined: false // white with a 3 px border in the hue

    ground: outlined ? Theme.surface : Theme.tint(hue)
    borderColor: Theme.deep(hue)
    borderWidth: outlined ? Theme.panelWidth : Theme.highContrast ? Theme.lineWidth : 0
}

// The mark: three stones, rising.
import QtQuick
import Ayumi.Style

Item {
    id: mark

    property real size: Theme.size(60)

    implicitWidth: size
    implicitHeight: size * 0.8
    Accessible.ignored: true

    Rectangle {
        y: mark.size * 0.58
        width: mark.size * 0.5
        height: mark.size * 0.215
        radius: height / 2
        color: Theme.primary
    }
    Rectangle {
        x: mark.size * 0.385
        y: mark.size * 0.265
        width: mark.size * 0.42
        height: mark.size * 0.185
        radius: height / 2
        color: Theme.primary
        opacity: Theme.highContrast ? 1 : 0.75
    }
    Rectangle {
        x: mark.size * 0.65
        width: mark.size * 0.34
        height: mark.size * 0.15
        radius: height / 2
        color: Theme.primary
        opacity: Theme.highContrast ? 1 : 0.6
    }
}

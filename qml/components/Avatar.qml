// Staff and rows: first letter in a circle. Participants on their own screens: photo in a rounded
// square, a silhouette if there is none. The hue means nothing.
import QtQuick
import Ayumi.Style

Rectangle {
    id: avatar

    property string letter: ""
    property string hue: "mizu"
    property bool square: false
    property url photo
    property real size: Theme.size(square ? 88 : Theme.phone ? 44 : 48)

    implicitWidth: size
    implicitHeight: size
    radius: square ? Math.round(size * 0.22) : size / 2
    color: Theme.tint(hue)
    border.width: Theme.highContrast ? Theme.lineWidth : 0
    border.color: square ? Theme.deep(hue) : Theme.outline
    Accessible.ignored: true

    AppText {
        anchors.centerIn: parent
        visible: !avatar.square
        text: avatar.letter
        size: Math.round(avatar.size * 0.42)
        bold: true
        lineHeight: 1
        color: Theme.deep(avatar.hue)
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Item {
        anchors.fill: parent
        anchors.margins: avatar.border.width
        visible: avatar.square && picture.status !== Image.Ready
        opacity: Theme.highContrast ? 1 : 0.75
        clip: true

        Rectangle {
            x: (parent.width - width) / 2
            y: avatar.size * 0.19
            width: avatar.size * 0.38
            height: width
            radius: width / 2
            color: Theme.deep(avatar.hue)
        }
        Rectangle {
            x: (parent.width - width) / 2
            y: avatar.size * 0.65
            width: avatar.size * 0.66
            height: width
            radius: width / 2
            color: Theme.deep(avatar.hue)
        }
    }

    Image {
        id: picture

        anchors.fill: parent
        visible: avatar.square && status === Image.Ready
        source: avatar.photo
        sourceSize.width: width * 2
        sourceSize.height: height * 2
        fillMode: Image.PreserveAspectCrop
    }
}

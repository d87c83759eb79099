// The dark panel beside the code: where the invitation comes from. This system has no camera the
// app could use, so it says so and shows what the code looks like.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Rectangle {
    id: guide

    readonly property bool light: Theme.palette === "light"
    readonly property color paper: light ? Theme.surface : Theme.ink

    implicitHeight: Math.max(Theme.wide ? 520 : 0, column.implicitHeight + 64)
    radius: Theme.radiusAnswer
    color: light ? Theme.ink : Theme.surface2
    border.width: Theme.highContrast ? Theme.lineWidth : 0
    border.color: Theme.line

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: parent.width - 64
        spacing: 24

        Item {
            visible: Theme.wide
            implicitWidth: 300
            implicitHeight: 300
            Layout.alignment: Qt.AlignHCenter

            Repeater {
                model: 4

                Item {
                    id: corner

                    required property int index

                    x: index % 2 === 0 ? 0 : parent.width - width
                    y: index < 2 ? 0 : parent.height - height
                    width: 64
                    height: 64

                    Rectangle {
                        y: corner.index < 2 ? 0 : parent.height - height
                        width: parent.width
                        height: 6
                        radius: 3
                        color: guide.paper
                    }
                    Rectangle {
                        x: corner.index % 2 === 0 ? 0 : parent.width - width
                        width: 6
                        height: parent.height
                        radius: 3
                        color: guide.paper
                    }
                }
            }
            AppIcon {
                anchors.centerIn: parent
                name: "qr"
                size: 104
                color: guide.paper
            }
        }
        Words {
            text: qsTr("招待コードは、管理者の画面か紙に出ています")
            bold: true
            centered: true
            color: guide.paper
            Layout.fillWidth: true
        }
        Words {
            text: qsTr("このタブレットではカメラを使えません。文字で入れるか、読みとった内容を貼りつけてください")
            centered: true
            color: guide.paper
            Layout.fillWidth: true
        }
    }
}

// Above every page of the staff while a call for help has waited too long: who called and since
// when. The whole line leads to it.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

PressArea {
    id: line

    required property AppContext app
    readonly property UnansweredCalls calls: app.calls
    readonly property string who: calls.others === 0
        ? qsTr("%1さんが、助けてほしいと知らせています").arg(calls.personName)
        : qsTr("%1さんとほか%2人が、助けてほしいと知らせています").arg(calls.personName)
            .arg(calls.others)
    readonly property string shortWho: Say.joined([qsTr("助けて：%1さん").arg(calls.personName),
        calls.others === 0 ? "" : qsTr("ほか%1人").arg(calls.others)], "・")
    readonly property string unseen: qsTr("%1から、だれも見ていません")
        .arg(Say.moment(calls.at, app.today))

    name: Say.joined([who, unseen], "。")
    radius: 4
    leftPadding: Theme.margin
    rightPadding: Theme.margin
    implicitHeight: Math.max(Theme.size(56), row.implicitHeight + 2 * Theme.grid)
    onClicked: app.openCall()

    background: Rectangle {
        color: line.down ? Theme.primaryTint : Theme.attT

        Rectangle {
            y: parent.height - height
            width: parent.width
            height: Theme.panelWidth
            color: Theme.attD
        }
    }

    contentItem: RowLayout {
        id: row

        spacing: Theme.phone ? 8 : 16

        AppIcon {
            name: "hand"
            size: Theme.size(28)
            color: Theme.attD
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Words {
                text: Theme.phone ? line.shortWho : line.who
                bold: true
                color: Theme.attD
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            Words {
                visible: !Theme.cramped
                text: line.unseen
                size: Theme.sizeLabel
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
        AppIcon {
            visible: !Theme.cramped
            name: "next"
            size: Theme.size(24)
        }
    }
}

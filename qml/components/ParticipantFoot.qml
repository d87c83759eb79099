// Foot of a participant's page: what is saved left; うえへ and したへ where something lies beyond the
// edge, and つぎへ right. Narrow, the saved line stands above the buttons.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style

Item {
    id: foot

    required property var frame // the ParticipantFrame; naming the type would be a circle
    required property Flickable scroller
    property alias actions: actionPlace.data
    property alias note: notePlace.data

    // A page without a foot still gets one for うえへ and したへ.
    readonly property alias scrolls: scroll.needed
    readonly property bool stacked: deeds.implicitWidth > width || frame.savedText !== ""
                                    && saved.implicitWidth + deeds.implicitWidth + 16 > width

    implicitHeight: Math.max(Theme.phone ? 96 : Math.round(124 + (Theme.scale - 1) * 24),
                             stacked ? saved.implicitHeight + deeds.implicitHeight + 20
                                     : deeds.implicitHeight + 16)

    RowLayout {
        id: saved

        spacing: 12
        width: foot.stacked ? parent.width : parent.width - deeds.width - 16
        height: implicitHeight
        y: foot.stacked ? 4 : (parent.height - height) / 2

        AppIcon {
            visible: foot.frame.savedText !== ""
                     && (!Theme.cramped || savedWords.implicitWidth + size + 12 <= foot.width)
            name: foot.frame.savedInstead === "" ? foot.frame.savedIcon : "edit"
            size: Theme.size(32)
            color: Theme.primary
        }
        Words {
            id: savedWords

            text: foot.frame.savedText === "" || foot.frame.savedInstead === ""
                  ? foot.frame.savedText : foot.frame.savedInstead
            visible: text !== ""
            size: Theme.px(Theme.cramped ? 18 : Theme.phone ? 20 : 24)
            bold: true
            optical: true
            color: Theme.primary
            Layout.fillWidth: true
        }
        Item {
            visible: notePlace.visible && !savedWords.visible
            Layout.fillWidth: true
        }
        RowLayout {
            id: notePlace

            visible: foot.frame.footNoteVisible
        }
    }

    RowLayout {
        id: deeds

        spacing: 12
        width: foot.stacked ? parent.width : implicitWidth
        height: implicitHeight
        x: parent.width - width
        y: foot.stacked ? parent.height - height - 8 : (parent.height - height) / 2

        RowLayout {
            id: actionPlace

            visible: children.length > 0
            spacing: 12
            Layout.fillWidth: foot.stacked
        }
        ScrollButtons {
            id: scroll

            target: foot.scroller
            row: true
            swaps: true
            single: Theme.cramped && actionPlace.visible
            participant: true
            upText: foot.frame.upText
            downText: foot.frame.downText
            Layout.fillWidth: foot.stacked && !Theme.cramped
            Layout.minimumWidth: pairWidth
            Layout.preferredWidth: pairWidth
        }
        AppButton {
            objectName: "next"
            visible: foot.frame.nextVisible && foot.frame.footVisible
            kind: "primary"
            participant: true
            text: foot.frame.nextText
            iconAfter: Theme.cramped ? "" : "next"
            fontSize: Theme.px(Theme.cramped ? 22 : 26)
            implicitHeight: Math.max(Math.round(84 + (Theme.scale - 1) * 12),
                                     implicitContentHeight + 16)
            implicitWidth: Math.max(Theme.phone ? 170 : 260,
                                    implicitContentWidth + leftPadding + rightPadding)
            onClicked: foot.frame.next()
            Layout.fillWidth: foot.stacked
        }
    }
}

// Back, title and subtitle, actions at the right; on a phone the actions may go below.
import QtQuick
import Ayumi.Drawing
import Ayumi.Style

GridLayout {
    id: header

    property string title: ""
    property string subtitle: ""
    property bool backVisible: false
    property string backText: qsTr("もどる")
    property alias leading: leadingPlace.data
    property alias actions: actionPlace.data

    property bool subtitleVisible: Theme.scale < 1.5 || Theme.phone

    // A row of hidden actions keeps the size that it had while they were shown.
    readonly property bool acting: anyShown(actionPlace.children)
    readonly property bool stacked: Theme.widthClass !== "wide" && acting
        && titles.implicitWidth + actionPlace.implicitWidth + 120 > width

    signal back

    function anyShown(items: var): bool {
        for (let i = 0; i < items.length; ++i) if (items[i].visible) return true
        return false
    }

    columns: stacked ? 1 : 2
    columnSpacing: 16
    rowSpacing: 8

    RowLayout {
        spacing: Theme.phone ? 10 : 16
        Layout.fillWidth: true

        IconButton {
            objectName: "back"
            visible: header.backVisible
            iconName: "back"
            label: header.backText
            onClicked: header.back()
            Layout.alignment: Qt.AlignTop
        }
        RowLayout {
            id: leadingPlace

            visible: children.length > 0
        }
        ColumnLayout {
            id: titles

            spacing: 0
            Layout.fillWidth: true

            RubyText { // narrow lines end with phrases; a title is no markup
                text: header.title.replace(/[\\{|} ]/g, "\\$&")
                visible: header.title !== "" && Theme.phone
                size: Theme.sizeTitle
                bold: true
                balanced: true
                keepBand: false
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }
            AppText {
                role: "title"
                text: header.title
                visible: text !== "" && !Theme.phone
                lineHeight: 1.2
                Layout.fillWidth: true
            }
            AppText {
                text: header.subtitle
                visible: text !== "" && header.subtitleVisible && !Theme.phone
                color: Theme.ink2
                lineHeight: 1.3
                Layout.fillWidth: true
            }
            Words { // phrased, as the title
                text: Theme.phone ? header.subtitle : ""
                visible: text !== ""
                color: Theme.ink2
                Layout.fillWidth: true
            }
        }
    }
    RowLayout {
        id: actionPlace

        visible: children.length > 0
        spacing: 12
        Layout.alignment: Qt.AlignRight | Qt.AlignTop
        Layout.fillWidth: header.stacked
        Layout.maximumWidth: header.acting ? header.width : 0
    }
}

// One question in the participant's frame; compare with p03, f03, v05.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ParticipantFrame {
    id: frame

    readonly property bool tiles: Theme.wide

    title: "ふりかえり"
    progressText: "5つのうち 2つめ"
    progressTotal: 5
    progressCurrent: 2
    savedText: "{保存|ほぞん}しました"

    RubyText {
        text: "{今日|きょう}は どのくらい {疲|つか}れましたか。"
        size: Theme.sizeQuestion
        rubyShare: 0.46
        bold: true
        balanced: true
        Layout.fillWidth: true
    }
    RubyText {
        text: "{正|ただ}しい {答|こた}えは ありません。"
        size: Theme.px(24)
        color: Theme.ink2
        Layout.fillWidth: true
    }
    GridLayout {
        columns: frame.tiles ? 4 : 1
        columnSpacing: 16
        rowSpacing: 12
        Layout.fillWidth: true

        Tile { iconName: "b4"; text: "{疲|つか}れて いない" }
        Tile { iconName: "b3"; text: "{少|すこ}し {疲|つか}れた"; selected: true }
        Tile { iconName: "b2"; text: "{疲|つか}れた" }
        Tile { iconName: "b1"; text: "とても {疲|つか}れた" }
    }
    GridLayout {
        columns: Theme.scale > 1.5 ? 1 : 2
        columnSpacing: 16
        rowSpacing: 12
        Layout.fillWidth: true

        ChoiceRow {
            wayOut: true
            iconName: Theme.phone ? "" : "q"
            text: "わからない"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        ChoiceRow {
            wayOut: true
            iconName: Theme.phone ? "" : "zip"
            text: "{答|こた}えたくない"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }

    component Tile: Item {
        id: tile

        property string iconName
        property string text
        property bool selected: false

        implicitHeight: Theme.wide ? whole.implicitHeight : row.implicitHeight
        Layout.fillWidth: true
        Layout.preferredWidth: 1

        ChoiceTile {
            id: whole

            anchors.fill: parent
            visible: Theme.wide
            iconName: tile.iconName
            text: tile.text
            selected: tile.selected
        }
        ChoiceRow {
            id: row

            anchors.fill: parent
            visible: !Theme.wide
            iconName: tile.iconName
            text: tile.text
            selected: tile.selected
        }
    }
}

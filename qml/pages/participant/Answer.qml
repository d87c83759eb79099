// An answer as a tile where there is room for its picture, else as a row.
import QtQuick
import Ayumi.Components

Item {
    id: answer

    property bool tile: false
    property string iconName: ""
    property string text: ""
    property bool selected: false

    signal chosen

    implicitHeight: tile ? whole.implicitHeight : row.implicitHeight

    ChoiceTile {
        id: whole

        objectName: answer.objectName + "_tile"
        anchors.fill: parent
        visible: answer.tile
        iconName: answer.iconName
        text: answer.text
        selected: answer.selected
        onClicked: answer.chosen()
    }
    ChoiceRow {
        id: row

        objectName: answer.objectName + "_row"
        anchors.fill: parent
        visible: !answer.tile
        iconName: answer.iconName
        text: answer.text
        selected: answer.selected
        onClicked: answer.chosen()
    }
}

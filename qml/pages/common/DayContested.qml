// A field in which two values stand: both with who wrote them; who may, chooses one.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: twice

    required property var modelData // FactLine
    required property string kind
    property string today: ""
    property bool choosable: false

    signal chosen(string field, string change)

    visible: modelData.rivals.length > 0
    spacing: 8

    RowLayout {
        spacing: 8
        Layout.fillWidth: true

        AppIcon {
            name: "fork"
            size: Theme.size(24)
            color: Theme.attD
        }
        Words {
            text: qsTr("%1の記録が2つあります").arg(
                Facts.label(twice.kind, twice.modelData.field, twice.modelData.label))
            bold: true
            color: Theme.attD
            Layout.fillWidth: true
        }
    }
    Repeater {
        model: [twice.modelData].concat(twice.modelData.rivals)

        RowCard {
            required property var modelData
            required property int index

            objectName: "settle_" + modelData.field + "_" + index
            pressable: twice.choosable
            trailingShown: !Theme.cramped
            title: Facts.value(twice.kind, modelData.field, modelData.value)
            subtitle: Say.joined([
                Say.by(modelData.by, modelData.bySelf, modelData.way),
                Say.moment(modelData.at, twice.today),
                Say.tablet(modelData.here)], "・")
            onClicked: if (twice.choosable) twice.chosen(modelData.field, modelData.key)
            Layout.fillWidth: true

            AppText {
                visible: twice.choosable
                text: Say.plain(qsTr("こちらにする"))
                color: Theme.primary
            }
        }
    }
}

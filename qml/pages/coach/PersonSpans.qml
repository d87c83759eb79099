// Times of a person under a heading, newest first: who looked after them, when they rested.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: section

    required property string title
    required property string namePrefix
    required property var spans // [{key, from, to, now, waiting, note}], with a name or why
    required property string none
    required property string addText
    property bool writable: false

    signal opened(string record)

    spacing: Theme.rowGap

    Words {
        text: section.title
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    Repeater {
        model: section.spans

        RowCard {
            id: span

            required property var modelData

            objectName: section.namePrefix + "_" + modelData.key
            title: modelData.why === undefined ? Ask.plainOwn(modelData.name)
                                               : ServiceWords.pauseReason(modelData.why)
            subtitle: Say.joined([PlanFacts.period(modelData.from ?? "", modelData.to ?? ""),
                                  Ask.plainOwn(modelData.note ?? "")], "  ")
            trailingShown: !Theme.cramped
            onClicked: section.opened(modelData.key)
            Layout.fillWidth: true

            SpanBadges {
                span: span.modelData
            }
        }
    }
    Words {
        visible: section.spans.length === 0
        text: section.none
        color: Theme.ink2
        Layout.fillWidth: true
    }
    AppButton {
        objectName: section.namePrefix + "Add"
        visible: section.writable
        iconName: "plus"
        text: section.addText
        onClicked: section.opened("")
    }
}

// What was agreed with a person, newest first, below the places where they work.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

ColumnLayout {
    id: section

    required property AgreementShelf shelf

    spacing: Theme.rowGap

    Words {
        text: qsTr("取り決め")
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
    }
    Repeater {
        model: section.shelf.agreements

        RowCard {
            id: agreed

            required property var modelData

            objectName: "agreement_" + modelData.key
            title: Say.joined([AgreementWords.place(modelData.siteName),
                               Say.weekdays(modelData.weekdays ?? "")], "  ")
            subtitle: Say.joined([
                PlanFacts.period(modelData.from ?? "", modelData.to ?? ""),
                AgreementWords.expected(modelData.expects ?? "")], "  ")
            trailingShown: !Theme.cramped
            onClicked: section.shelf.open(modelData.key)
            Layout.fillWidth: true

            SpanBadges {
                span: agreed.modelData
            }
        }
    }
    Words {
        objectName: "agreementsNone"
        visible: section.shelf.agreements.length === 0
        text: qsTr("取り決めはまだありません。はたらく場の曜日で来ます")
        color: Theme.ink2
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "agreementAdd"
        visible: section.shelf.mayWrite
        iconName: "plus"
        text: qsTr("取り決めを加える")
        onClicked: section.shelf.add()
    }
}

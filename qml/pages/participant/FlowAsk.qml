// At the end of a proxy entry: whether the person confirmed what was written for them.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

FlowFrame {
    id: asked

    nextVisible: false
    aloud: [problemPanel, question, byWhom, copied, done, notYet]
    centred: true
    bodySpacing: 24

    Words {
        id: question

        text: qsTr("%1 さんに、この内容を確かめましたか。").arg(asked.page.personMarkup)
        size: Theme.sizeQuestion
        rubyShare: 0.46
        bold: true
        balanced: true
        Layout.fillWidth: true
    }
    PlainFact {
        id: byWhom

        iconName: "edit"
        text: qsTr("代筆として保存します。書いた人の名前も残ります。")
        Layout.fillWidth: true
    }
    Repeater {
        id: copied

        model: asked.page.copied

        PlainFact {
            required property var modelData

            objectName: "copied_" + modelData.field
            iconName: "info"
            text: Say.joined([Facts.label(asked.page.kind, modelData.field, ""),
                              Say.copied(modelData.from, asked.page.day)], "：")
            Layout.fillWidth: true
        }
    }
    TypedNote {
        objectName: "proxyWhy"
        app: asked.app
        visible: asked.page.reasonNeeded
        label: qsTr("署名した日をなおすわけ")
        text: asked.page.reason
        onTyped: text => asked.page.reason = text
        Layout.fillWidth: true
    }
    ChoiceRow {
        id: done

        objectName: "proxyConfirmed"
        iconName: "check"
        text: qsTr("確かめました")
        onClicked: asked.page.confirmed(true)
        Layout.fillWidth: true
    }
    ChoiceRow {
        id: notYet

        objectName: "proxyNotYet"
        iconName: "ring"
        text: qsTr("まだ確かめていません")
        onClicked: asked.page.confirmed(false)
        Layout.fillWidth: true
    }
}

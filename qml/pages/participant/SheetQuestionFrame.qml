// What every question of a sheet says: how far one is, what is asked, who will read it.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

SheetFrame {
    id: frame

    readonly property SheetQuestion question: page.question
    property string note: page.fromDraft ? qsTr("まえの書きかけのつづきです。")
                                         : qsTr("正しい答えはありません。")
    default property alias answers: place.data

    headTitle: page.section === "" ? title : page.section
    progressText: Ask.progress(page.total, page.index + 1)
    progressTotal: page.total
    progressCurrent: page.index + 1
    onNext: page.next()

    Words {
        objectName: "question"
        text: frame.question.ask
        size: Theme.sizeQuestion
        rubyShare: 0.46
        bold: true
        balanced: true
        Layout.fillWidth: true
    }
    Words {
        objectName: "sheetGroup"
        visible: text !== ""
        text: frame.question.screens < 2 ? frame.question.group
            : Say.joined([frame.question.group,
                          qsTr("%1まいのうち %2まいめ").arg(frame.question.screens)
                              .arg(frame.question.screen)], "　")
        size: Theme.px(Theme.phone ? 22 : 26)
        bold: true
        color: Theme.primary
        Layout.fillWidth: true
    }
    Words {
        objectName: "sheetHint"
        visible: text !== ""
        text: frame.question.hint
        size: Theme.px(Theme.phone ? 20 : 24)
        Layout.fillWidth: true
    }
    Words {
        text: frame.note
        visible: text !== ""
        size: Theme.px(Theme.phone ? 20 : 24)
        color: Theme.ink2
        Layout.fillWidth: true
    }
    ReadersLine {
        visible: !frame.question.ownEyes
        readers: frame.page.readers
        Layout.fillWidth: true
    }
    PlainFact {
        objectName: "ownEyes"
        visible: frame.question.ownEyes
        iconName: "lock"
        text: qsTr("これは、あなただけが見ます。")
        size: Theme.px(Theme.phone ? 20 : 24)
        Layout.fillWidth: true
    }
    ColumnLayout {
        id: place

        spacing: Theme.cardGap
        Layout.fillWidth: true
    }
}

// Where the records are: what waits and since when, the last success, the way to what was held.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: sending

    required property SyncPage page

    heading: qsTr("送信のようす")
    subheading: sync.lastSuccess === "" ? qsTr("まだ送受信していません")
                                        : qsTr("最後の送信 %1").arg(Say.moment(sync.lastSuccess,
                                                                             app.today))
    actions: AppButton {
        objectName: "syncNow"
        iconName: "sync"
        text: sending.page.sending ? qsTr("送っています") : qsTr("今すぐ送る")
        enabled: !sending.page.sending
        onClicked: sending.page.sendNow()
        Layout.fillWidth: Theme.phone
    }

    MessagePanel {
        objectName: "syncState"
        kind: sending.sync.waiting > 0 ? "wait" : "info"
        what: sending.sync.waiting > 0
              ? qsTr("送信待ち %1件・このタブレットに保存済み").arg(sending.sync.waiting)
              : qsTr("すべて送信済み")
        kept: sending.sync.waiting > 0 && sending.sync.waitingSince !== ""
              ? qsTr("いちばん古いものは %1 に保存しました").arg(
                    Say.moment(sending.sync.waitingSince, sending.app.today)) : ""
        todo: sending.sync.offlineSince !== ""
              ? qsTr("%1から圏外です。つながると自動で送ります").arg(
                    Say.moment(sending.sync.offlineSince, sending.app.today)) : ""
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "syncProblem"
        problem: sending.page.problem
        kind: "wait"
        Layout.fillWidth: true
    }
    FactLine {
        objectName: "syncNextTry"
        visible: sending.sync.nextTryAt !== ""
        iconName: "clock"
        color: Theme.ink2
        text: qsTr("つぎは %1 に自動で送ります").arg(
                  Say.moment(sending.sync.nextTryAt, sending.app.today))
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "syncSpaceLow"
        visible: sending.sync.spaceLow
        kind: "att"
        what: qsTr("タブレットの空きが少なくなりました")
        kept: qsTr("保存した記録は残っています")
        todo: qsTr("写真などを消して、空きを作ってください")
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "syncAtOffice"
        visible: sending.sync.atOffice > 0
        what: qsTr("古い記録 %1 件は、いまは事務所だけにあります").arg(sending.sync.atOffice)
        kept: qsTr("タブレットの空きを作るためです。記録は消えていません")
        todo: qsTr("その日を開くと、取りよせられます")
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "syncClock"
        visible: sending.sync.clockAheadMinutes !== 0
        kind: "att"
        what: sending.sync.clockAheadMinutes > 0
              ? qsTr("このタブレットの時計は %1 進んでいます").arg(
                    Say.lapse(sending.sync.clockAheadMinutes))
              : qsTr("このタブレットの時計は %1 おくれています").arg(
                    Say.lapse(-sending.sync.clockAheadMinutes))
        kept: qsTr("記録の時刻は、サーバーの時計に合わせてなおしてあります")
        todo: qsTr("タブレットの設定で、時計を合わせてください")
        Layout.fillWidth: true
    }
    HeldRow {
        held: sending.sync.held
        onClicked: sending.page.openHeld()
        Layout.fillWidth: true
    }
    Heading {
        text: qsTr("送信を待っている記録")
        visible: sending.page.waiting.count > 0
    }
    Repeater {
        model: sending.page.waiting

        RowCard {
            required property string key
            required property string personName
            required property string siteName
            required property string day
            required property string status
            required property string arrived

            objectName: "waiting_" + key
            pressable: false
            title: personName
            subtitle: Say.joined(
                [Say.day(day), siteName, Say.standing(status, arrived, "", "")], "  ")
            leading: IconTile {
                iconName: "cloudoff"
                hue: "wait"
            }
            Layout.fillWidth: true
        }
    }

    component Heading: Words {
        size: Theme.px(22)
        bold: true
        Layout.fillWidth: true
        Layout.topMargin: 8
    }
}

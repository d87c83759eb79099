// A page of the staff side: PageFrame with this app's places and its sync line.
import QtQuick
import Ayumi.Components
import Ayumi.ViewModels

PageFrame {
    id: staffPage

    required property AppContext app
    readonly property SyncStatus sync: app.sync
    property string heading: ""
    property string subheading: ""

    title: Say.plain(heading)
    subtitle: Say.plain(subheading)
    backVisible: app.navigator.canGoBack
    // Before sign-in the settings stand alone, without places and without the records' state.
    entries: app.session.staff ? (app.session.role === "supervisor" ? [
        {key: "queue", label: Say.plain(qsTr("署名")), icon: "stamp"}
    ] : []).concat([
        {key: "today", label: Say.plain(qsTr("きょう")), icon: "sun"},
        {key: "people", label: Say.plain(qsTr("利用者")), icon: "people"},
        {key: "visits", label: Say.plain(qsTr("支援記録")), icon: "note"},
        {key: "sync", label: Say.plain(qsTr("送信")), icon: "cloudup"},
        {key: "settings", label: Say.plain(qsTr("設定")), icon: "sliders"},
        {key: "lock", label: Say.plain(qsTr("ロック")), icon: "lock"}
    ]) : []
    syncVisible: app.session.staff
    current: app.navigator.section
    userName: app.session.shortName
    onBack: app.navigator.back()
    onPlaceChosen: key => app.openPlace(key)
    onUserPressed: app.openPlace("settings")
    onSyncPressed: app.openSync()

    syncLine.status: sync.status
    syncLine.count: sync.count
    syncLine.total: sync.total
    syncLine.since: Say.moment(sync.offlineSince, app.today)
    syncLine.note: sync.spaceLow ? Say.plain(qsTr("タブレットの空きが少なくなりました")) : ""
    syncLine.lastSuccess: Say.moment(sync.lastSuccess, app.today)
}

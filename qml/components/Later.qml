// Does something once, after what is going on now: a layout in the middle of its pass gives up
// when what it has measured changes again and again.
import QtQuick

Timer {
    interval: 0
}

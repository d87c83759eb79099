// Does something once, after what is going on now: for what would change the very sizes it was
// worked out from.
import QtQuick

Timer {
    interval: 0
}

#pragma once

class QWidget;

/// One window with every shared widget, to be laid beside the picture of the components.
QWidget *makeComponents();

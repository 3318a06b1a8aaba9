namespace HighDicom;

/// <summary>One image that a frame was derived from.</summary>
/// <param name="Uid">The place of its SOP Instance UID in the table's list.</param>
/// <param name="FrameNumber">Its frame, from 1; 0 if the reference names no frame.</param>
internal readonly record struct FrameSource(int Uid, int FrameNumber);

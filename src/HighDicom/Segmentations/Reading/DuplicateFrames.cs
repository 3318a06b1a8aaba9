namespace HighDicom;

/// <summary>What happens where several frames of one segment belong to one plane (time points, focal planes, frames of one source).</summary>
public enum DuplicateFrames
{
    /// <summary>It is an error that names the frames.</summary>
    Refuse,

    /// <summary>The frame that is stored first is taken.</summary>
    First,

    /// <summary>The frame that is stored last is taken.</summary>
    Last,
}

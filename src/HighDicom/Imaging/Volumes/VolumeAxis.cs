namespace HighDicom;

/// <summary>An axis of a volume.</summary>
public enum VolumeAxis
{
    /// <summary>Across planes.</summary>
    Frame,

    /// <summary>Down the rows of a plane: along a column.</summary>
    Row,

    /// <summary>Along a row: across columns.</summary>
    Column,
}

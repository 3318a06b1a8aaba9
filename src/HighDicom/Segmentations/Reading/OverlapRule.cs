namespace HighDicom;

/// <summary>What becomes of a pixel that several of the chosen segments claim, where only one label can be kept.</summary>
public enum OverlapRule
{
    /// <summary>It is an error that names the segments' frame.</summary>
    Refuse,

    /// <summary>The segment that was chosen first keeps the pixel.</summary>
    FirstWins,

    /// <summary>The segment that was chosen last takes the pixel.</summary>
    LastWins,
}

namespace HighDicom;

/// <summary>Whether colours pass through the ICC Profile (0028,2000) of their image to sRGB.</summary>
public enum ColorManagement
{
    /// <summary>If there is a profile.</summary>
    IfPresent,

    /// <summary>Never: colours come as they are stored.</summary>
    Never,

    /// <summary>Always; that there is no profile is an error.</summary>
    Require,
}

namespace HighDicom.Requirements;

/// <summary>Whether a data set has a module.</summary>
internal enum ModuleState
{
    /// <summary>Not found out yet.</summary>
    Open,

    /// <summary>It is there, or must be.</summary>
    Present,

    /// <summary>It is not there, and need not be.</summary>
    Absent,

    /// <summary>It must not be there.</summary>
    Forbidden,
}

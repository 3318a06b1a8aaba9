namespace HighDicom.Requirements;

/// <summary>Whether the rows under a guard belong to the item at hand.</summary>
internal enum GuardState : byte
{
    /// <summary>Not found out yet.</summary>
    Unknown,

    /// <summary>They belong to it.</summary>
    Open,

    /// <summary>They do not: their attributes must not be there.</summary>
    Closed,

    /// <summary>Their module is absent: they say nothing.</summary>
    Silent,

    /// <summary>Their module must not be there.</summary>
    Forbidden,

    /// <summary>It cannot be told whether they belong to it.</summary>
    CannotTell,
}

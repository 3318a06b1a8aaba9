namespace HighDicom;

/// <summary>A person who made observations (PS3.16 TID 1003). <see cref="Observer.Person"/> makes one; <c>with</c> sets the rest.</summary>
public sealed record PersonObserver : Observer
{
    internal PersonObserver()
    {
    }

    /// <summary>Person Observer Name (121008, DCM), PN; null if a file lacks it.</summary>
    public string? Name { get; init; }

    /// <summary>Person Observer's Login Name (128774, DCM).</summary>
    public string? LoginName { get; init; }

    /// <summary>Person Observer's Organization Name (121009, DCM).</summary>
    public string? Organization { get; init; }
}

namespace HighDicom;

/// <summary>Frames that have to be asked for before they are looked at.</summary>
internal interface IPulled
{
    /// <summary>Makes a frame the one that can be looked at.</summary>
    void Pull(int frame, CancellationToken cancellationToken);

    /// <summary>Gives the memory back.</summary>
    void Release();
}

namespace HighDicom;

/// <summary>Makes sure that files outlast a loss of power.</summary>
internal interface IDiskSync
{
    /// <summary>Waits until the content of a file is on the disk.</summary>
    void SyncFile(string path);

    /// <summary>Waits until the names in a folder are on the disk.</summary>
    void SyncFolder(string path);
}

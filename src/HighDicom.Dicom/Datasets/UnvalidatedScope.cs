namespace FellowOakDicom;

/// <summary>Switches the checks at adding off until it is disposed.</summary>
public class UnvalidatedScope : IDisposable
{
    private readonly DicomDataset _dataset;
    private readonly bool _before;

    /// <summary>Switches the checks of the data set off.</summary>
    public UnvalidatedScope(DicomDataset dataSet)
    {
        ArgumentNullException.ThrowIfNull(dataSet);
        _dataset = dataSet;
        _before = dataSet.ValidateItems;
        dataSet.ValidateItems = false;
    }

    /// <summary>Switches the checks back to what they were.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Switches the checks back to what they were.</summary>
    protected virtual void Dispose(bool disposing) => _dataset.ValidateItems = _before;
}

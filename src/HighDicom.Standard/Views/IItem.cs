using FellowOakDicom;

namespace HighDicom.Modules;

/// <summary>What every view of an item can do: be made of a data set. A lambda at each of two thousand sequences would cost the compiler seconds.</summary>
internal interface IItem<TSelf>
    where TSelf : Item, IItem<TSelf>
{
    static abstract TSelf Of(DicomDataset dataset);
}

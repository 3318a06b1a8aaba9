namespace HighDicom.Modules;

/// <summary>What every open struct of values can do: be made from a text and give it back.</summary>
internal interface ITerm<TSelf>
    where TSelf : struct, ITerm<TSelf>
{
    string Value { get; }

    static abstract TSelf From(string value);
}

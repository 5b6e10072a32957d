extension SourceText {
    /// The simplified character for a traditional one; nil for any other.
    ///
    /// One for one: only what is said is compared so, and what is to be written stays as it was written.
    static func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar? { simplified[scalar] }

    private static let simplified: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
        pairs.flatMap { row -> [(Unicode.Scalar, Unicode.Scalar)] in
            let scalars = Array(row.unicodeScalars)
            return stride(from: 0, to: scalars.count - 1, by: 2).map { (scalars[$0], scalars[$0 + 1]) }
        },
        uniquingKeysWith: { first, _ in first }
    )

    /// Each traditional character with its simplified one behind it: those that people use of films and of editing, and the
    /// commonest besides.
    private static let pairs = [
        "後后個个們们這这裡里裏里來来過过時时間间開开關关長长門门問问題题會会對对為为與与從从說说話话語语請请讓让認认識识給给經经結结續续繼继綠绿紅红線线組组級级細细終终統统縮缩編编練练網网紙纸純纯縱纵總总維维聲声聽听",
        "響响頭头顏颜顯显頂顶順顺須须頻频頁页項项預预領领顛颠顧顾類类願愿風风飛飞飯饭飲饮館馆畫画圖图圓圆團团園园國国圍围動动勢势勝胜勞劳勵励勸劝務务單单雙双變变轉转輕轻較较載载輪轮輸输輯辑邊边還还進进遠远運运選选遙遥",
        "適适達达遲迟遷迁連连週周邏逻鄰邻鏡镜錄录鐘钟針针鋼钢錯错鍵键鎖锁鏈链鐵铁銀银剛刚則则創创劃划劇剧劑剂刪删別别製制複复衝冲決决況况淨净減减測测湊凑滿满滾滚漸渐濾滤濕湿溫温濃浓淺浅淚泪灣湾無无熱热燈灯煙烟點点燒烧",
        "爐炉爛烂狀状獨独獲获現现環环產产電电異异當当療疗發发盡尽監监盤盘盧卢眾众確确碼码禮礼種种稱称積积穩稳窩窝競竞筆笔節节範范簡简籃篮籤签糾纠約约紋纹絲丝綜综緊紧緒绪緩缓緣缘縫缝繞绕織织罷罢義义習习聯联職职肅肃腦脑",
        "腳脚臉脸臨临舉举舊旧艙舱艦舰藝艺藍蓝蘇苏號号蟲虫術术衛卫補补裝装襯衬見见規规覺觉覽览觀观計计訂订討讨訊讯記记設设許许訪访證证評评試试詩诗該该詳详誤误調调談谈論论諧谐講讲謝谢譯译議议護护讀读貓猫財财貨货質质購购",
        "貼贴費费資资賽赛趕赶趙赵趨趋跡迹踐践車车軌轨軍军軟软輔辅辦办農农釋释閃闪閉闭閱阅闊阔隊队階阶陽阳陰阴際际隨随險险難难雜杂離离霧雾靈灵靜静韻韵頓顿顫颤餘余餓饿駕驾驗验驚惊體体鬆松鬧闹魚鱼鳥鸟麗丽黃黄齊齐齡龄龍龙",
        "東东絕绝將将尋寻導导專专屆届層层屬属島岛嵐岚帶带幀帧幣币幫帮幾几庫库廣广廢废廳厅彈弹彎弯彙汇徑径復复徹彻應应慮虑慶庆憶忆懷怀懶懒戀恋戰战戲戏戶户拋抛掃扫掛挂採采換换揮挥損损搖摇搶抢撐撑撥拨擁拥擇择擊击擋挡據据",
        "擠挤擬拟擴扩擺摆攝摄攔拦敗败敘叙敵敌數数斂敛斷断於于昇升曬晒書书柵栅條条棄弃業业極极構构標标樂乐樓楼樣样樹树橋桥機机橫横檔档檢检櫃柜權权歡欢歲岁歷历歸归殘残殺杀殼壳毀毁氣气漢汉沖冲洩泄涼凉溝沟滅灭潔洁濟济燦灿",
        "營营爭争爺爷牆墙牽牵犧牺獎奖瑪玛畢毕疊叠瘋疯盜盗睜睁瞭了矇蒙礎础禦御稅税窮穷竊窃糧粮嚇吓嗎吗嗚呜嘗尝嘆叹囉啰喚唤嘩哗噴喷嚴严壓压壞坏壯壮夠够夢梦夾夹奧奥奪夺婦妇媽妈嬌娇學学孫孙寧宁寫写寬宽寶宝實实審审寵宠屍尸",
        "崗岗師师廚厨麼么麵面著着乾干亂乱亞亚併并俠侠係系倆俩倉仓偉伟側侧偵侦偽伪傑杰備备傳传債债傷伤傾倾僅仅價价儀仪億亿儘尽優优儲储兒儿內内兩两冊册凍冻凱凯匯汇區区協协卻却厭厌縣县參参吳吴吶呐員员啟启啞哑喪丧塊块場场",
        "塵尘墊垫墜坠壽寿夥伙妝妆姍姗娛娱嫵妩孃娘尷尴幹干暫暂暈晕曉晓曠旷朧胧歐欧毆殴沒没滯滞潛潜瀉泻瀰弥灑洒燭烛爾尔狹狭獅狮猶犹瑣琐瓊琼癢痒皺皱盞盏矯矫磚砖稜棱穫获筍笋築筑篩筛簾帘紀纪紛纷紮扎紹绍絡络絞绞綁绑綫线緻致",
        "縷缕繪绘繫系纖纤瀏浏煩烦張张飽饱",
    ]
}
